package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Says, before something is shared, who would be able to read it: the same rules, asked for everybody who holds a live
 * grant in the case. Each is taken to have signed in as their capacity asks.
 */
@ApplicationScoped
@Transactional
public class GainingSight {

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private Grants grants;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected GainingSight() {}

    @Inject
    GainingSight(Grants grants, AccessGuard guard, PortalClock clock) {
        this.grants = grants;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Somebody who would be able to read it.
     *
     * @param reason the rule that opens it, a key into the texts
     * @param since from when they take part
     * @param until when their sight ends; null where no end is set
     */
    public record Reader(
            PersonId person,
            Capacity capacity,
            String reason,
            Instant since,
            @Nullable Instant until) {}

    /**
     * Everybody who could read what is put there, whether or not they can read it elsewhere already.
     *
     * @throws NotThere if the one who asks could not put anything there
     */
    @Requires(Action.SEE)
    public List<Reader> of(CaseId caseId, AccessStamp place) {
        Subject subject = new Subject(SubjectKind.CONTENT, caseId.value(), place);
        // asked without a line in the trail: who only looks has shared nothing yet
        if (!caseId.equals(place.caseId()) || !guard.allows(Action.ADD, subject)) {
            throw new NotThere();
        }
        Instant now = clock.now();
        List<GrantTerms> live = grants.liveIn(caseId, now);
        return live.stream()
                .filter(grant -> reads(grant, subject, now).permitted())
                .map(grant -> new Reader(
                        grant.person(),
                        grant.capacity(),
                        reads(grant, subject, now).reason(),
                        grant.span().from(),
                        grant.span().until()))
                .toList();
    }

    private Decision reads(GrantTerms grant, Subject subject, Instant now) {
        return rules.decide(Actor.asTheirPartAsks(grant), Action.SEE, subject, List.of(grant), false, now);
    }
}
