package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;

/** Ticks off work that no process asked for: somebody was telephoned, a link was handed over. */
@ApplicationScoped
@Transactional
public class DoingWork {

    private WorkItems items;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DoingWork() {}

    @Inject
    DoingWork(WorkItems items, Acting acting, PortalClock clock) {
        this.items = items;
        this.acting = acting;
        this.clock = clock;
    }

    /** It is done. Steps of a process are done by answering them, and are refused here. */
    @Requires(Action.DO_WORK)
    public void done(WorkItemId id) {
        WorkItem item = items.heldById(id).orElseThrow(NotThere::new);
        if (!item.task().isEmpty()) {
            throw new CannotBeDone("cannot.work.step-of-a-process");
        }
        item.finish(acting.current().person(), clock.now());
    }
}
