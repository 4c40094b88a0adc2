package org.goldenthread.core.editorial;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * How a variant stands beside the reference.
 *
 * @param revision the one that last wrote it; null where nobody has
 * @param writtenAt null where nobody has
 * @param behind true where the reference says something else by now than when it was written
 * @param daysBehind by how many days of the calendar (Europe/London) its words are older than the reference's; 0 where they
 *     are of the same day or newer
 */
public record VariantAge(
        VariantTag variant,
        @Nullable Integer revision,
        @Nullable Instant writtenAt,
        boolean behind,
        long daysBehind) {

    /**
     * When a variant was last written, and as which revision.
     *
     * @param holds true where the reference says now what it said then, though it may have been written anew
     */
    record Written(int number, Instant at, boolean holds) {}

    /**
     * Of each variant that there can be, in their order; a missing one is named too.
     *
     * @param then what the reference said when the thing had so many revisions; null for nothing
     */
    static List<VariantAge> of(
            Variants variants, Map<VariantTag, Revision> there, IntFunction<@Nullable Revision> then) {
        Map<VariantTag, Written> written = new HashMap<>();
        Revision reference = there.get(variants.reference());
        there.forEach((variant, one) -> {
            boolean holds = reference != null
                    && one.number() < reference.number()
                    && reference.saysTheSame(then.apply(one.number()));
            written.put(variant, new Written(one.number(), one.at(), holds));
        });
        return among(variants, written);
    }

    /** The same, where the words themselves were not fetched. */
    static List<VariantAge> among(Variants variants, Map<VariantTag, Written> there) {
        List<VariantAge> ages = new ArrayList<>();
        Written reference = there.get(variants.reference());
        for (VariantTag variant : variants.all()) {
            Written one = there.get(variant);
            if (one == null) {
                ages.add(new VariantAge(variant, null, null, false, 0));
            } else {
                boolean behind = reference != null && !one.holds() && one.at().isBefore(reference.at());
                long days = reference != null && behind ? days(one.at(), reference.at()) : 0;
                ages.add(new VariantAge(variant, one.number(), one.at(), behind, days));
            }
        }
        return ages;
    }

    private static long days(Instant older, Instant newer) {
        return ChronoUnit.DAYS.between(
                older.atZone(PortalClock.LONDON).toLocalDate(),
                newer.atZone(PortalClock.LONDON).toLocalDate());
    }
}
