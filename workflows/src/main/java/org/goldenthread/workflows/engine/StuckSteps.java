package org.goldenthread.workflows.engine;

import java.util.function.Consumer;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Incident;

/** Tells of a step that has failed for good, in the transaction that notes it. */
final class StuckSteps extends DefaultIncidentHandler {

    private final Consumer<StepStuck> stuck;

    StuckSteps(Consumer<StepStuck> stuck) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.stuck = stuck;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        Incident incident = super.handleIncident(context, message);
        if (context.getExecutionId() != null) {
            ExecutionEntity execution =
                    Context.getCommandContext().getExecutionManager().findExecutionById(context.getExecutionId());
            stuck.accept(new StepStuck(RunningStep.of(execution).caseId(), context.getActivityId()));
        }
        return incident;
    }
}
