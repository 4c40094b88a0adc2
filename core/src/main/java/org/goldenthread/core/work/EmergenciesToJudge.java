package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.casefile.GlassBroken;
import org.goldenthread.core.casefile.GlassJudged;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;

/** Has whoever answers for the case told at once that the glass was broken, and keeps it on their list until they have judged it. */
@ApplicationScoped
class EmergenciesToJudge {

    private Work work;
    private WorkItems items;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EmergenciesToJudge() {}

    @Inject
    EmergenciesToJudge(Work work, WorkItems items, Acting acting, PortalClock clock) {
        this.work = work;
        this.items = items;
        this.acting = acting;
        this.clock = clock;
    }

    void broken(@Observes GlassBroken broken) {
        work.open(NewWorkItem.outsideProcesses(
                broken.caseId(),
                NewWorkItem.JUDGE_EMERGENCY,
                Capacity.TEAM_MANAGER,
                WorkingDays.after(clock.today(), 1),
                broken.id().value(),
                Compartment.PROFESSIONALS));
    }

    void judged(@Observes GlassJudged judged) {
        items.waiting(judged.caseId(), NewWorkItem.JUDGE_EMERGENCY, judged.id().value())
                .forEach(item -> work.finish(item.id(), acting.current().person()));
    }
}
