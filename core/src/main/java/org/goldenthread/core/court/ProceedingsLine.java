package org.goldenthread.core.court;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Proceedings, to be read.
 *
 * @param endedAt when the court had done with them; null while they go on
 */
public record ProceedingsLine(
        ProceedingsId id,
        CaseId caseId,
        String court,
        CourtKind kind,
        String number,
        LocalDate issued,
        @Nullable Instant endedAt) {

    public boolean goOn() {
        return endedAt == null;
    }
}
