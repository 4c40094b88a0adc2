package org.goldenthread.core.work;

import java.time.LocalDate;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * Which part of one's work to show.
 *
 * @param caseId only of this case, or null for all
 * @param from only what is due on this day or later, in Europe/London, or null for all
 * @param until only what is due by this day, or null for all
 */
public record WorkFilter(
        @Nullable CaseId caseId,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    public static WorkFilter all() {
        return new WorkFilter(null, null, null);
    }
}
