package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;

/**
 * Somebody broke the glass and nobody has said yet whether that was right.
 *
 * @param why in their own words
 * @param until when their access ends or ended
 * @param mine true for the one who broke it, who cannot judge it
 * @param again true where they opened it before anybody had looked at an earlier time
 * @param wrongBefore true where somebody has judged before that they had no reason to open this case
 */
public record Emergency(
        BreakGlassId id,
        CaseId caseId,
        String child,
        String fullName,
        String why,
        Instant from,
        Instant until,
        boolean mine,
        boolean again,
        boolean wrongBefore) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "emergency " + id.value();
    }
}
