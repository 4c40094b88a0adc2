package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.casefile.ConsentWithdrawn;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;

/** Has the social worker hear that a consent holds no more, so that whoever counted on it is told by a person. */
@ApplicationScoped
class ConsentsTakenBack {

    private Work work;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConsentsTakenBack() {}

    @Inject
    ConsentsTakenBack(Work work, PortalClock clock) {
        this.work = work;
        this.clock = clock;
    }

    void takenBack(@Observes ConsentWithdrawn withdrawn) {
        work.open(NewWorkItem.outsideProcesses(
                withdrawn.caseId(),
                "consent-withdrawn",
                Capacity.SOCIAL_WORKER,
                WorkingDays.after(clock.today(), 1),
                withdrawn.part().value(),
                Compartment.COORDINATION));
    }
}
