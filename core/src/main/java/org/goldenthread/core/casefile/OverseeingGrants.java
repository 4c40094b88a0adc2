package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;

/**
 * All grants of a case, for whoever answers for it. Every grant is given by a part in the case, whatever that rests on, and
 * ends with it; so what runs is listed part by part, and ended where every part is ended.
 */
@ApplicationScoped
@Transactional
public class OverseeingGrants {

    private AccessGuard guard;
    private CaseFiles files;
    private Participations participations;
    private Participating participating;
    private PeopleInvolved involved;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OverseeingGrants() {}

    @Inject
    OverseeingGrants(
            AccessGuard guard,
            CaseFiles files,
            Participations participations,
            Participating participating,
            PeopleInvolved involved,
            PortalClock clock) {
        this.guard = guard;
        this.files = files;
        this.participations = participations;
        this.participating = participating;
        this.involved = involved;
        this.clock = clock;
    }

    /** Whoever has access at this moment, those whose access ends soonest first. */
    @Requires(Action.OVERSEE)
    public List<Involved> inForce(CaseId caseId, Language language) {
        Instant now = clock.now();
        CaseFile file = files.byId(caseId).orElseThrow(NotThere::new);
        List<Part> running = participations.in(guard.scope(Action.OVERSEE), caseId).stream()
                .filter(part -> part.holds(now))
                .map(Participation::part)
                .sorted(Comparator.comparing(Part::until))
                .toList();
        return involved.with(file, running, language);
    }

    /**
     * Ends a part and the grant it gives, in one transaction: the next request is answered without it.
     *
     * @param because in one line, for those who may see the part
     * @throws org.goldenthread.core.kernel.CannotBeDone where it has ended, or would leave a seat empty that is needed, or
     *     is the child's or of somebody independent
     */
    @Requires(Action.OVERSEE)
    public void end(CaseId caseId, ParticipationId id, String because) {
        guard.require(Action.OVERSEE, id);
        Participation ending = participations
                .byId(id)
                .filter(part -> part.caseId().equals(caseId))
                .orElseThrow(NotThere::new);
        participating.mayBeEndedByMe(ending);
        participating.leave(ending, because);
    }
}
