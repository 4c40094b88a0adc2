package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;

/**
 * Somebody broke the glass and nobody has said yet whether that was right.
 *
 * @param reference what the case is called on paper
 * @param child whose case it is; empty for a reader who takes no part in it
 * @param why in their own words; empty where the reader may not have them
 * @param until when their access ends or ended
 * @param mine true for the one who broke it, who cannot judge it
 * @param again true where they opened it before anybody had looked at an earlier time
 * @param wrongBefore true where somebody has judged before that they had no reason to open this case
 */
public record Emergency(
        BreakGlassId id,
        CaseId caseId,
        String reference,
        String child,
        String fullName,
        String why,
        Instant from,
        Instant until,
        boolean mine,
        boolean again,
        boolean wrongBefore) {

    Emergency withoutChild() {
        return new Emergency(id, caseId, reference, "", fullName, why, from, until, mine, again, wrongBefore);
    }

    Emergency withoutWords() {
        return new Emergency(id, caseId, reference, child, fullName, "", from, until, mine, again, wrongBefore);
    }

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "emergency " + id.value();
    }
}
