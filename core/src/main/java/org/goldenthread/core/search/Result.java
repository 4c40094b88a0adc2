package org.goldenthread.core.search;

import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What was found, to be shown.
 *
 * @param caseId the case it is in; null where it is in none
 * @param highlight where the first word stands; null where it stands in a title or a name alone, or may not be shown here
 */
public record Result(
        Found found, @Nullable CaseId caseId, @Nullable Highlight highlight) {

    Result with(@Nullable Highlight where) {
        return new Result(found, caseId, where);
    }
}
