package org.goldenthread.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.NewWorkItem;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.workflows.engine.TaskSeen;
import org.jspecify.annotations.Nullable;

/** Turns every task of every process into work and keeps the two alike, in the engine's own transaction. */
@ApplicationScoped
class WorkProjection {

    private Work work;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WorkProjection() {}

    @Inject
    WorkProjection(Work work, Acting acting) {
        this.work = work;
        this.acting = acting;
    }

    void follow(@Observes TaskSeen seen) {
        switch (seen.happened()) {
            case OPENED -> open(seen);
            case CHANGED -> standing(seen).ifPresent(item -> work.dueOn(item.id(), seen.due()));
            case DONE -> standing(seen).ifPresent(item -> work.finish(item.id(), whoDidIt()));
            case WITHDRAWN -> standing(seen).ifPresent(item -> work.withdraw(item.id()));
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
