package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeptFrom;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * What waited for a manager of a case when the last who could answer went, or is kept from it, waits for others of the
 * authority from then on, and they are told: that something waits, as they would have been had the case been without one before.
 */
@ApplicationScoped
class TellingStandIns {

    private BrokenGlasses broken;
    private BirthDateProposals proposals;
    private WhoMayStandIn standIns;
    private Participations participations;
    private PortalClock clock;
    private Event<StandInsNeeded> needed;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingStandIns() {}

    @Inject
    TellingStandIns(
            BrokenGlasses broken,
            BirthDateProposals proposals,
            WhoMayStandIn standIns,
            Participations participations,
            PortalClock clock,
            Event<StandInsNeeded> needed) {
        this.broken = broken;
        this.proposals = proposals;
        this.standIns = standIns;
        this.participations = participations;
        this.clock = clock;
        this.needed = needed;
    }

    /** Somebody who answered for the case is kept from it. */
    void kept(@Observes KeptFrom kept) {
        if (kept.thing().kind() == SubjectKind.CASE) {
            CaseId caseId = new CaseId(kept.thing().id());
            boolean manages = participations.takingPart(caseId, Capacity.TEAM_MANAGER, clock.now()).stream()
                    .anyMatch(seat -> seat.person().equals(kept.person()));
            if (manages) {
                tell(caseId);
            }
        }
    }

    /** Nobody is told where a manager who takes part can still answer. */
    void tell(CaseId caseId) {
        broken.waitingIn(caseId)
                .forEach(one -> need(caseId, "emergency:" + one.id().value(), standIns.all(one)));
        proposals.waitingIn(caseId).forEach(one -> need(caseId, "born:" + one.id(), standIns.all(one)));
    }

    private void need(CaseId caseId, String occasion, List<PersonId> others) {
        if (!others.isEmpty()) {
            needed.fire(new StandInsNeeded(caseId, occasion, others));
        }
    }
}
