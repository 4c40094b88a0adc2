package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Asks the rules about what the database holds. Decides; neither audits nor throws. */
@ApplicationScoped
public class AccessPolicy {

    /** What people have put down, and not that there is a case, a meeting or a piece of work. */
    private static final Set<SubjectKind> WRITTEN = Set.of(SubjectKind.CONTENT, SubjectKind.FILE);

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private Standings standings;
    private LookReasons reasons;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccessPolicy() {}

    @Inject
    AccessPolicy(Standings standings, LookReasons reasons) {
        this.reasons = reasons;
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
        return person != null && !actor.isStep() && hidden(person, subject);
    }

    boolean hidden(PersonId person, Subject subject) {
        return standings.hidden(person, subject.id(), subject.stamp().caseId());
    }

    /** Who may do the action to every safe contact of the case, or acts for its writer, may do it to what is held back. */
    private boolean heldBack(Actor actor, Action action, Subject subject, Instant now) {
        PersonId person = actor.person();
        CaseId caseId = subject.stamp().caseId();
        return person != null
                && !actor.isStep()
                && standings.waits(
                        person, subject.id(), caseId, () -> rules.keys(actor, action, held(actor, subject), now));
    }

    /** A case that has been asked about for the actor in this transaction, so that nothing of it is looked up any more. */
    Optional<CaseId> askedAbout(Actor actor) {
        return Optional.ofNullable(actor.person()).flatMap(standings::lookedUp);
    }

    /** Whether the actor takes part in the subject's case now in one of the capacities; a step writes what its process says. */
    boolean holds(Actor actor, Set<Capacity> capacities, Subject subject, Instant now) {
        return actor.isStep()
                || held(actor, subject).stream()
                        .anyMatch(grant -> grant.thing() == null
                                && capacities.contains(grant.capacity())
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

    /** Whether the actor has to say why before they look at the subject, and nothing that they have said stands for it. */
    boolean mustSayWhy(Actor actor, Action action, Subject subject, Decision decision, Instant now) {
        CaseId caseId = subject.stamp().caseId();
        PersonId person = actor.person();
        return action == Action.SEE
                && caseId != null
                && person != null
                && WRITTEN.contains(subject.kind())
                && decision.obligations().contains(Decision.Obligation.ASK_REASON)
                && !reasons.anyOf(person, caseId, askedSince(person, caseId, now));
    }

    /** Of something they take part in now, whatever is to be seen there. */
    boolean asksWhy(Actor actor, CaseId caseId, Instant now) {
        PersonId person = actor.person();
        return person != null
                && !actor.isStep()
                && rules.binds(live(person, caseId, now), Decision.Obligation.ASK_REASON);
    }

    /** The same, and nothing that they have said stands for it. */
    boolean owesWhy(Actor actor, CaseId caseId, Instant now) {
        PersonId person = actor.person();
        return person != null
                && asksWhy(actor, caseId, now)
                && !reasons.anyOf(person, caseId, askedSince(person, caseId, now));
    }

    /** What they said stands for a day, and for no part that began later. */
    private Instant askedSince(PersonId person, CaseId caseId, Instant now) {
        return live(person, caseId, now).stream()
                .map(grant -> grant.span().from())
                .reduce(now.minus(LookReason.STANDS).plusMillis(1), (one, other) -> one.isAfter(other) ? one : other);
    }

    private List<GrantTerms> live(PersonId person, CaseId caseId, Instant now) {
        return standings.held(person, caseId).stream()
                .filter(grant -> grant.span().holds(now))
                .toList();
    }

    /** Whether a shape of the subject that was made for whoever holds the key is for the actor; without one it is for everybody. */
    boolean isFor(Actor actor, @Nullable String key, Subject subject, Instant now) {
        return key == null
                || rules.keys(actor, Action.SEE, held(actor, subject), now).contains(key);
    }

    /** Everything the actor may do the action to, as a condition for queries. */
    public Scope scope(Actor actor, Action action, Instant now) {
        PersonId person = actor.person();
        List<GrantTerms> live = person == null || actor.isStep() ? List.of() : standings.live(person, now);
        return new Scope(rules.keys(actor, action, live, now), actor);
    }
}
