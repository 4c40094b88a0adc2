package org.goldenthread.core.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A work item in a list. Holds text keys and identifiers only; whose child it is about the page reads from the case.
 *
 * @param about what it is about where one step asks for several: the id of a request or an action; else null
 * @param due the last day on which it is in time, in Europe/London, or null
 * @param overdue true from the day after
 * @param gate true where the process cannot go on without it
 * @param answer the id of the content that answered it, which its readers may or may not read; null where none did
 */
public record WorkLine(
        WorkItemId id,
        CaseId caseId,
        String process,
        String step,
        @Nullable String form,
        @Nullable UUID about,
        Capacity waitsFor,
        @Nullable PersonId person,
        @Nullable LocalDate due,
        boolean overdue,
        boolean gate,
        WorkState state,
        Instant openedAt,
        @Nullable Instant leftAt,
        @Nullable PersonId doneBy,
        @Nullable UUID answer) {

    /** What there is to do, in words: {@code task.invite-family.title}, or, where any form may be asked for, what that is called. */
    public String titleKey() {
        return step.equals(NewWorkItem.FILL_IN) && form != null ? "form." + form + ".title" : "task." + step + ".title";
    }

    /** Why: {@code task.invite-family.why}. */
    public String whyKey() {
        return "task." + step + ".why";
    }

    public boolean open() {
        return state == WorkState.OPEN;
    }

    /** Where the next page of a list goes on that ended with this line. */
    public WorkPlace place() {
        return new WorkPlace(Optional.ofNullable(due).orElse(WorkItem.NO_DAY), id);
    }
}
