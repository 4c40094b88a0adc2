package org.goldenthread.workflows.engine;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A process reached a step.
 *
 * @param process the key of the process
 * @param step the id of the step in the picture
 * @param caseId the case
 * @param movedBy whose act moved the process on to it; null where the clock did
 */
public record StepSeen(
        String process,
        String step,
        CaseId caseId,
        @Nullable PersonId movedBy) {}
