package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;

/** Whoever takes part for the court alone has done with a case once the court has. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeavingCourt {

    private static final Set<Capacity> FOR_THE_COURT =
            Set.of(Capacity.JUDGE, Capacity.COURT_STAFF, Capacity.CHILDRENS_GUARDIAN);

    private Participations participations;
    private Participating participating;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LeavingCourt() {}

    @Inject
    LeavingCourt(Participations participations, Participating participating, PortalClock clock) {
        this.participations = participations;
        this.participating = participating;
        this.clock = clock;
    }

    /** Ends the parts of the judge, of the court's staff and of the child's guardian, asked ones too. */
    @OpenToAll("called only by the use case that ends proceedings, which was itself asked about")
    public void court(CaseId caseId) {
        Instant now = clock.now();
        participations.current(caseId, now).stream()
                .filter(part -> FOR_THE_COURT.contains(part.capacity()))
                .forEach(part -> participating.letGo(part, "proceedings-ended", now));
    }
}
