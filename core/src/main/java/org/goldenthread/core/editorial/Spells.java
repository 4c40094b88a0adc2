package org.goldenthread.core.editorial;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The times from now on at which a thing is out, in whichever words, in their order. */
record Spells(List<Term> terms) {

    static Spells of(EditorialItem item, Instant now) {
        return new Spells(item.terms(now));
    }

    /** Whether it is out for the whole of this time. */
    boolean cover(Term time) {
        Instant covered = time.from();
        for (Term term : terms) {
            if (term.holds(covered)) {
                Instant end = term.until();
                if (end == null) {
                    return true;
                }
                covered = end;
            }
        }
        return reaches(covered, time.until());
    }

    private static boolean reaches(Instant covered, @Nullable Instant until) {
        return until != null && !covered.isBefore(until);
    }
}
