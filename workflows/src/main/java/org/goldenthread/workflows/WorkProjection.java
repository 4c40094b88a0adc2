package org.goldenthread.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.work.NewWorkItem;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.workflows.engine.StepStuck;
import org.goldenthread.workflows.engine.TaskSeen;
import org.jspecify.annotations.Nullable;

/** Turns every task of every process into work and keeps the two alike, in the engine's own transaction. */
@ApplicationScoped
class WorkProjection {

    /** The work of having a step tried again that failed for good. */
    static final String STUCK = "step-stuck";

    private Work work;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WorkProjection() {}

    @Inject
    WorkProjection(Work work, Acting acting, PortalClock clock) {
        this.work = work;
        this.acting = acting;
        this.clock = clock;
    }

    void follow(@Observes TaskSeen seen) {
        switch (seen.happened()) {
            case OPENED -> open(seen);
            case CHANGED -> standing(seen).ifPresent(item -> work.dueOn(item.id(), seen.due()));
            case DONE -> standing(seen).ifPresent(item -> work.finish(item.id(), whoDidIt()));
            case WITHDRAWN -> standing(seen).ifPresent(item -> work.withdraw(item.id()));
        }
    }

    /** A step that failed for good becomes work: whoever manages the service lets it be tried again. */
    void stuck(@Observes StepStuck seen) {
        if (!work.waitsAlready(seen.caseId(), STUCK, seen.caseId().value())) {
            work.open(NewWorkItem.outsideProcesses(
                    seen.caseId(),
                    STUCK,
                    Capacity.FGC_MANAGER,
                    WorkingDays.after(clock.today(), 1),
                    seen.caseId().value(),
                    Compartment.COORDINATION));
        }
    }

    private void open(TaskSeen seen) {
        work.open(new NewWorkItem(
                seen.caseId(),
                seen.process(),
                seen.task(),
                seen.taskId().toString(),
                seen.formKey(),
                seen.capacity(),
                seen.person(),
                seen.due(),
                seen.gate(),
                seen.about(),
                seen.listedIn()));
    }

    private Optional<WorkLine> standing(TaskSeen seen) {
        return work.ofTask(seen.taskId().toString()).filter(item -> item.state() == WorkState.OPEN);
    }

    private @Nullable PersonId whoDidIt() {
        Actor actor = acting.current();
        return actor.isStep() ? null : actor.person();
    }
}
