package org.goldenthread.core.court;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A paper that is open to somebody, to be read.
 *
 * @param knownAs what the recipient is called; empty where the reader may not know of them
 * @param ordered the day of the order it rests on, or null
 * @param party the party whose wish it rests on, or null
 * @param mayEnd whether whoever asks may end it: they opened it, are of the court, or of the party's side whose wish it is
 */
public record DisclosureLine(
        DisclosureId id,
        PersonId recipient,
        String knownAs,
        Capacity capacity,
        DisclosureBasis basis,
        @Nullable LocalDate ordered,
        @Nullable PersonId party,
        Instant from,
        @Nullable Instant until,
        boolean mayEnd) {}
