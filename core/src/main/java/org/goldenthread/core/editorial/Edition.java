package org.goldenthread.core.editorial;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the public gets between two changes. All answers made of one edition hold for as long as the database still says its
 * mark and the clock has brought about nothing since.
 *
 * @param number counts what editors and starts of the portal have changed; the database keeps it
 * @param mark another one with each number, and never the same again, whatever database is restored
 * @param since when the clock last let something go out or end, or null where it never did
 * @param from when it was looked at
 * @param until when the clock does so next, or null where nothing waits for a time
 */
public record Edition(
        long number,
        String mark,
        @Nullable Instant since,
        Instant from,
        @Nullable Instant until) {

    /** Whether an answer made of it may be given at this instant, {@code [from, until)}. */
    public boolean holds(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }

    /** Whether the public gets the same by the other, which was looked at at another time. */
    public boolean saysTheSameAs(Edition other) {
        return mark.equals(other.mark) && (since == null ? other.since == null : since.equals(other.since));
    }
}
