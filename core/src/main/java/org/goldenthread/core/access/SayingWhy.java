package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Objects;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Takes down why somebody looks who has to say so before their first look at what is in a case. It stands for a day at most,
 * and for no part of theirs that begins later.
 */
@ApplicationScoped
@Transactional
public class SayingWhy {

    private AccessPolicy policy;
    private Acting acting;
    private LookReasons reasons;
    private AuditTrail trail;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SayingWhy() {}

    @Inject
    SayingWhy(AccessPolicy policy, Acting acting, LookReasons reasons, AuditTrail trail, PortalClock clock) {
        this.policy = policy;
        this.acting = acting;
        this.reasons = reasons;
        this.trail = trail;
        this.clock = clock;
    }

    /** Whether it is asked of whoever acts, in this case, now. */
    @Requires(Action.SEE)
    public boolean isAsked(CaseId caseId) {
        return policy.asksWhy(acting.current(), caseId, clock.now());
    }

    /**
     * Keeps it. The trail says that it was said, and not the words.
     *
     * @throws NotThere if nobody asks it of them
     * @throws org.goldenthread.core.kernel.CannotBeDone if it is no words, or too many
     */
    @Requires(Action.SEE)
    public void say(CaseId caseId, String why) {
        Actor actor = acting.current();
        Instant now = clock.now();
        if (!policy.asksWhy(actor, caseId, now)) {
            throw new NotThere();
        }
        PersonId person = Objects.requireNonNull(actor.person());
        LookReason reason = new LookReason(person, caseId, why, now);
        reasons.add(reason);
        trail.record(new AuditEntry(
                person,
                actor.step(),
                actor.session(),
                caseId,
                "SAID_WHY",
                null,
                null,
                Outcome.DONE,
                "said:" + reason.id()));
    }
}
