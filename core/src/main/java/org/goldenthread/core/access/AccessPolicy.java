package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Asks the rules about what the database holds. Decides; neither audits nor throws. */
@ApplicationScoped
public class AccessPolicy {

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private Standings standings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccessPolicy() {}

    @Inject
    AccessPolicy(Standings standings) {
        this.standings = standings;
    }

    /** The one question. The same answer, for the same moment, as any list that {@link #scope} filters. */
    public Decision check(Actor actor, Action action, Subject subject, Instant now) {
        boolean hidden = hidden(actor, subject) || heldBack(actor, action, subject, now);
        return rules.decide(actor, action, subject, held(actor, subject), hidden, now);
    }

    /** What the answer would be to somebody who held this grant and nothing else. */
    Decision checkOnceGranted(Actor actor, GrantTerms wanted, Subject subject, Instant now) {
        return rules.decide(actor, Action.SEE, subject, List.of(wanted), hidden(actor, subject), now);
    }

    /** A step acts by its case alone, and a visitor holds nothing: neither has to be looked up. */
    private List<GrantTerms> held(Actor actor, Subject subject) {
        PersonId person = actor.person();
        CaseId caseId = subject.stamp().caseId();
        return person == null || actor.isStep() || caseId == null ? List.of() : standings.held(person, caseId);
    }

    /** Whether an edge keeps the thing, or its case, from the actor. */
    boolean hidden(Actor actor, Subject subject) {
        PersonId person = actor.person();
        return person != null
                && !actor.isStep()
                && standings.hidden(person, subject.id(), subject.stamp().caseId());
    }

    /** Who may do the action to every safe contact of the case, or acts for its writer, may do it to what is held back. */
    private boolean heldBack(Actor actor, Action action, Subject subject, Instant now) {
        PersonId person = actor.person();
        CaseId caseId = subject.stamp().caseId();
        return person != null
                && caseId != null
                && !actor.isStep()
                && standings.waits(
                        person, subject.id(), caseId, () -> rules.keys(actor, action, held(actor, subject), now));
    }

    /** A case that has been asked about for the actor in this transaction, so that nothing of it is looked up any more. */
    Optional<CaseId> askedAbout(Actor actor) {
        PersonId person = actor.person();
        return person == null ? Optional.empty() : standings.lookedUp(person);
    }

    /** Whether the actor takes part in the subject's case now in one of the capacities; a step writes what its process says. */
    boolean holds(Actor actor, Set<Capacity> capacities, Subject subject, Instant now) {
        return actor.isStep()
                || held(actor, subject).stream()
                        .anyMatch(grant -> capacities.contains(grant.capacity())
                                && grant.span().holds(now)
                                && Sight.refusal(actor, grant.capacity()) == null);
    }

    /** The same as a filter for the index, which knows neither edges nor what waits, and has to be told of them. */
    IndexScope indexScope(Actor actor, Action action, Instant now) {
        PersonId person = actor.person();
        Set<String> keys = scope(actor, action, now).keys();
        return new IndexScope(
                keys, person == null || actor.isStep() ? Set.of() : standings.keptAndWaiting(person, keys));
    }

    /** Everything the actor may do the action to, as a condition for queries. */
    public Scope scope(Actor actor, Action action, Instant now) {
        PersonId person = actor.person();
        List<GrantTerms> live = person == null || actor.isStep() ? List.of() : standings.live(person, now);
        return new Scope(rules.keys(actor, action, live, now), actor);
    }
}
