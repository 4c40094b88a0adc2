package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Each time the glass was broken waits for whoever answers for the case: was it right, and why. */
@ApplicationScoped
@Transactional
public class JudgingEmergencies {

    private AccessGuard guard;
    private Acting acting;
    private BrokenGlasses broken;
    private EmergencyReview review;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected JudgingEmergencies() {}

    @Inject
    JudgingEmergencies(
            AccessGuard guard, Acting acting, BrokenGlasses broken, EmergencyReview review, PortalClock clock) {
        this.guard = guard;
        this.acting = acting;
        this.broken = broken;
        this.review = review;
        this.clock = clock;
    }

    /** What waits in the cases that the reader answers for, the oldest first. */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public List<Emergency> waiting() {
        return review.told(broken.waiting(guard.scope(Action.OVERSEE)));
    }

    /** One of them. */
    @Requires(Action.OVERSEE)
    public Emergency read(BreakGlassId id) {
        BreakGlass glass = broken.byId(id).orElseThrow(NotThere::new);
        glass.mustWait();
        return review.told(List.of(glass)).get(0);
    }

    /**
     * Says whether it was right. Where it was not, what access is left ends in the same transaction.
     *
     * @throws org.goldenthread.core.kernel.CannotBeDone where it is one's own, another has judged it, or whoever broke in
     *     has brought the judge in since
     */
    @Requires(Action.OVERSEE)
    public void judge(BreakGlassId id, boolean right, String because) {
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        BreakGlass glass = broken.heldById(id).orElseThrow(NotThere::new);
        glass.judge(me, review.partsOf(me, glass, Capacity.TEAM_MANAGER), right, because, clock.now());
        review.follows(glass, me, right);
    }
}
