package org.goldenthread.core.court;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A paper is to be opened to somebody.
 *
 * @param recipient by their part in the case, with which it ends at the latest
 * @param ordered the day of the court's order, where it rests on one
 * @param party the party who wishes it, where it rests on that
 * @param until when it ends, or null for the end of their part
 */
public record NewDisclosure(
        ParticipationId recipient,
        DisclosureBasis basis,
        @Nullable LocalDate ordered,
        @Nullable PersonId party,
        @Nullable Instant until) {}
