package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Asks the rules about what the database holds. Decides; neither audits nor throws. */
@ApplicationScoped
public class AccessPolicy {

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private Grants grants;
    private NeverSees neverSees;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccessPolicy() {}

    @Inject
    AccessPolicy(Grants grants, NeverSees neverSees) {
        this.grants = grants;
        this.neverSees = neverSees;
    }

    /** The one question. The same answer, for the same moment, as any list that {@link #scope} filters. */
    public Decision check(Actor actor, Action action, Subject subject, Instant now) {
        PersonId person = actor.person();
        CaseId caseId = subject.stamp().caseId();
        boolean hidden = person != null && neverSees.between(person, subject.id());
        List<GrantTerms> held = person == null || caseId == null ? List.of() : grants.ofPersonIn(person, caseId);
        return rules.decide(actor, action, subject, held, hidden && !actor.isStep(), now);
    }

    /** Everything the actor may do the action to, as a condition for queries. */
    public Scope scope(Actor actor, Action action, Instant now) {
        PersonId person = actor.person();
        List<GrantTerms> live = person == null || actor.isStep() ? List.of() : grants.liveOf(person, now);
        return new Scope(rules.keys(actor, action, live, now), actor);
    }
}
