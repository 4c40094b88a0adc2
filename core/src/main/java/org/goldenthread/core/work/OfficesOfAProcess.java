package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.LastOneLeaving;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * Keeps a process from waiting for nobody: while one runs in a case, whoever is the last to hold an office that its steps
 * wait for stays until somebody else holds it too.
 */
@ApplicationScoped
class OfficesOfAProcess {

    private static final Set<Capacity> OFFICES =
            EnumSet.of(Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER, Capacity.COORDINATOR, Capacity.FGC_MANAGER);

    private WorkItems items;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OfficesOfAProcess() {}

    @Inject
    OfficesOfAProcess(WorkItems items) {
        this.items = items;
    }

    void leaves(@Observes LastOneLeaving leaving) {
        if (OFFICES.contains(leaving.capacity()) && items.processWaits(leaving.caseId())) {
            throw new CannotBeDone("cannot.participation.process-needs-them");
        }
    }
}
