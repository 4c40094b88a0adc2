package org.goldenthread.core.kinds;

import org.goldenthread.core.content.CaseFit;
import org.goldenthread.core.editorial.FittingOfThings;

/**
 * What becomes of what there is if a kind is changed as proposed.
 *
 * @param verdict what comes of it
 * @param things of what is written for everybody, named where it does not fit
 * @param cases of what is written in cases, counted alone
 */
public record KindCheck(Verdict verdict, FittingOfThings.Fit things, CaseFit cases) {

    /** What comes of it. */
    public enum Verdict {
        /** All that there is fits as it is. */
        COMPATIBLE,
        /** All that there is fits once the steps have been done. */
        CARRIED_OVER,
        /** Something would not fit: it cannot be done so. */
        REFUSED
    }

    static KindCheck of(FittingOfThings.Fit things, CaseFit cases) {
        boolean unfit = things.unfitAll() > 0 || cases.unfit() > 0 || cases.halfUnfit() > 0;
        boolean asItIs = things.asTheyAre() == things.looked() && cases.asTheyAre() == cases.looked();
        return new KindCheck(
                unfit ? Verdict.REFUSED : asItIs ? Verdict.COMPATIBLE : Verdict.CARRIED_OVER, things, cases);
    }
}
