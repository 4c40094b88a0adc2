package org.goldenthread.core.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why a consent lets nothing more. Words for each stand in the texts under {@code consents.end.<name>}. */
public enum ConsentEnd {
    TAKEN_BACK,
    TAKEN_BACK_ELSEWHERE,
    /** Whoever gave it takes part no more. */
    GIVER_LEFT,
    CAME_OF_AGE,
    /** Somebody ended the part that rested on it. */
    PART_ENDED,
    RAN_OUT;

    /** Null for one that stands. */
    static @Nullable ConsentEnd of(Consent consent, Participation rests, Instant now) {
        if (consent.withdrawnAt() != null) {
            return consent.elsewhere() == null ? TAKEN_BACK : TAKEN_BACK_ELSEWHERE;
        }
        String because = rests.part().endedBecause();
        if (because != null) {
            return because.equals(Participating.GIVER_LEFT) ? GIVER_LEFT : PART_ENDED;
        }
        if (consent.holds(now) && now.isBefore(rests.part().until())) {
            return null;
        }
        return rests.endsByAge() ? CAME_OF_AGE : RAN_OUT;
    }
}
