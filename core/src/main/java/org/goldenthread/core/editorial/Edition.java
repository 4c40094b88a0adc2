package org.goldenthread.core.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public gets between two changes. All answers made of one edition hold for as long as the database still says its
 * number and the clock has not left its time.
 *
 * @param number counts what editors and starts of the portal have changed; the database keeps it
 * @param from when it was looked at
 * @param until when the clock lets something go out or end, or null where nothing waits for a time
 */
public record Edition(long number, Instant from, @Nullable Instant until) {

    /** Whether an answer made of it may be given at this instant, {@code [from, until)}. */
    public boolean holds(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
}
