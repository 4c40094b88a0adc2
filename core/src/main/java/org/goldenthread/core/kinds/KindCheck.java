package org.goldenthread.core.kinds;

import org.goldenthread.core.content.TypeSteps;
import org.goldenthread.core.editorial.FittingOfThings;

/**
 * What becomes of what there is if a kind is changed as proposed.
 *
 * @param verdict what comes of it
 * @param things of what is written for everybody, named where it does not fit
 * @param inCases whether it is answered in cases, into which nobody looks for this
 */
public record KindCheck(Verdict verdict, FittingOfThings.Fit things, boolean inCases) {

    /** What comes of it. */
    public enum Verdict {
        /** All that there is fits as it is. */
        COMPATIBLE,
        /** All that there is fits once the steps have been done. */
        CARRIED_OVER,
        /** Something would not fit: it cannot be done so. */
        REFUSED
    }

    /** Of cases only the steps say whether anything is carried over: what is there must not tell when somebody wrote. */
    static KindCheck of(FittingOfThings.Fit things, boolean inCases, TypeSteps steps) {
        boolean unfit = things.unfitAll() > 0;
        boolean asItIs = things.asTheyAre() == things.looked() && (!inCases || steps.isEmpty());
        return new KindCheck(
                unfit ? Verdict.REFUSED : asItIs ? Verdict.COMPATIBLE : Verdict.CARRIED_OVER, things, inCases);
    }
}
