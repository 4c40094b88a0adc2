package org.goldenthread.workflows.engine;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** The step that runs now: its name and its case. */
record RunningStep(String step, CaseId caseId) {

    /** What the engine adds to the name of a step that is done once per person. */
    static final String ONCE_PER_PERSON = "#multiInstanceBody";

    static final String CASE = "caseId";
    static final String STARTED_BY = "startedBy";

    static RunningStep of(@Nullable VariableScope scope) {
        if (scope == null) {
            throw new IllegalStateException("A word of the vocabulary was used outside a process");
        }
        // a task remembers nothing by itself, and asking it would ask the database whether it does
        VariableScope memory = scope instanceof DelegateTask task ? task.getExecution() : scope;
        return new RunningStep(nameOf(scope), new CaseId(UUID.fromString((String) memory.getVariable(CASE))));
    }

    /**
     * The step as it acts: by its case, for whoever moved the process on to it.
     *
     * @param before who was acting when the step was reached; a visitor where the clock was
     */
    Actor actor(Actor before) {
        return Actor.step(step, caseId, before.person());
    }

    private static String nameOf(VariableScope scope) {
        String name = null;
        if (scope instanceof DelegateTask task) {
            name = task.getTaskDefinitionKey();
        } else if (scope instanceof DelegateExecution execution) {
            name = execution.getCurrentActivityId();
        }
        return name == null ? "process" : name.replace(ONCE_PER_PERSON, "");
    }
}
