package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Grants.Standing;
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
        Standing standing = standing(actor, subject);
        boolean hidden = standing.hidden() || standing.heldBack() && !keeps(actor, action, subject, standing, now);
        return rules.decide(actor, action, subject, standing.held(), hidden, now);
    }

    /** Who may do the action to every safe contact of the case may do it to what is held back for the sake of one. */
    private boolean keeps(Actor actor, Action action, Subject subject, Standing standing, Instant now) {
        CaseId caseId = subject.stamp().caseId();
        return caseId != null && rules.keys(actor, action, standing.held(), now).contains(HeldBack.keepersKey(caseId));
    }

    /** A step acts by its case alone, and a visitor holds nothing: neither has to be looked up. */
    private Standing standing(Actor actor, Subject subject) {
        PersonId person = actor.person();
        if (person == null || actor.isStep()) {
            return new Standing(List.of(), false, false);
        }
        CaseId caseId = subject.stamp().caseId();
        return caseId == null
                ? new Standing(List.of(), neverSees.between(person, List.of(subject.id())), false)
                : grants.standing(person, caseId, subject.id());
    }

    /** Whether the actor takes part in the subject's case now in one of the capacities; a step writes what its process says. */
    boolean holds(Actor actor, Set<Capacity> capacities, Subject subject, Instant now) {
        return actor.isStep()
                || standing(actor, subject).held().stream()
                        .anyMatch(grant -> capacities.contains(grant.capacity())
                                && grant.span().holds(now)
                                && Sight.refusal(actor, grant.capacity()) == null);
    }

    /** Everything the actor may do the action to, as a condition for queries. */
    public Scope scope(Actor actor, Action action, Instant now) {
        PersonId person = actor.person();
        List<GrantTerms> live = person == null || actor.isStep() ? List.of() : grants.liveOf(person, now);
        return new Scope(rules.keys(actor, action, live, now), actor);
    }
}
