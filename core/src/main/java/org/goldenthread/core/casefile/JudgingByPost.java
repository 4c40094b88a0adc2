package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.ReasonsSaid.Said;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Where no manager who takes part can say if breaking the glass was right, another of the authority that keeps the case does.
 * They are told what they need for that: who it was, when and why, and by its reference alone which case; it opens nothing.
 */
@ApplicationScoped
@Transactional
public class JudgingByPost {

    private static final String BY_POST = "decided by post, sign-in, edges and what stands between them";

    private Acting acting;
    private BrokenGlasses broken;
    private WhoMayStandIn whoMay;
    private EmergencyReview review;
    private WhyTheyLooked looked;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected JudgingByPost() {}

    @Inject
    JudgingByPost(
            Acting acting,
            BrokenGlasses broken,
            WhoMayStandIn whoMay,
            EmergencyReview review,
            WhyTheyLooked looked,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.broken = broken;
        this.whoMay = whoMay;
        this.review = review;
        this.looked = looked;
        this.clock = clock;
        this.trail = trail;
    }

    /** What waits for somebody like me, the oldest first; empty for whoever manages no team. */
    @OpenToAll(BY_POST)
    public List<Emergency> waiting() {
        return told(broken.waitingAt(whoMay.agenciesOf(acting.current())).stream()
                .filter(this::isMine)
                .toList());
    }

    /** One of them, which leaves a line in the trail; empty where it is not for me, or judged. */
    @OpenToAll(BY_POST)
    public Optional<Emergency> find(BreakGlassId id) {
        Optional<Emergency> found =
                told(broken.byId(id).filter(BreakGlass::waits).filter(this::isMine).stream()
                                .toList())
                        .stream()
                        .findFirst();
        found.ifPresent(one -> trail.record(AuditEntry.done(
                acting.current().person(),
                one.caseId(),
                "BREAK_GLASS_READ",
                one.id().value().toString())));
        return found;
    }

    /** When whoever broke in looked, and why; empty where it is not for me. */
    @OpenToAll(BY_POST)
    public List<Said> looks(BreakGlassId id) {
        return broken.byId(id)
                .filter(BreakGlass::waits)
                .filter(this::isMine)
                .map(looked::after)
                .orElse(List.of());
    }

    /**
     * Says whether it was right. Where it was not, what access is left ends in the same transaction.
     *
     * @throws NotThere where it is not for me
     * @throws org.goldenthread.core.kernel.CannotBeDone where another has judged it
     */
    @OpenToAll(BY_POST)
    public void judge(BreakGlassId id, boolean right, String because) {
        BreakGlass glass = broken.heldById(id).filter(this::isMine).orElseThrow(NotThere::new);
        PersonId me = Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
        glass.judgeByPost(me, right, because, clock.now());
        review.follows(glass, me, right);
    }

    private List<Emergency> told(List<BreakGlass> glasses) {
        return review.told(glasses).stream()
                .map(one -> looked.mayBeTold(one) ? one : one.withoutWords())
                .map(Emergency::withoutChild)
                .toList();
    }

    private boolean isMine(BreakGlass glass) {
        PersonId me = acting.current().person();
        return me != null && !whoMay.agenciesOf(acting.current()).isEmpty() && whoMay.includes(me, glass);
    }
}
