package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** The one gate: asks the policy for whoever is acting, writes the answer into the trail, and lets through or not. */
@ApplicationScoped
public class AccessGuard {

    /** Who works the case for the authority. */
    private static final Set<Capacity> CASEWORK = Set.of(Capacity.SOCIAL_WORKER, Capacity.TEAM_MANAGER);

    private AccessPolicy policy;
    private Acting acting;
    private AuditTrail trail;
    private PortalClock clock;
    private Instance<SubjectFinder<?>> finders;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AccessGuard() {}

    @Inject
    AccessGuard(
            AccessPolicy policy,
            Acting acting,
            AuditTrail trail,
            PortalClock clock,
            @Any Instance<SubjectFinder<?>> finders) {
        this.policy = policy;
        this.acting = acting;
        this.trail = trail;
        this.clock = clock;
        this.finders = finders;
    }

    /** Lets through, or throws {@link NotThere}; either way it is in the trail. */
    public Subject require(Action action, Identifier id) {
        Optional<Subject> subject = find(action, id);
        if (subject.isEmpty()) {
            Actor actor = acting.current();
            askAsIfItWereThere(actor, action, id);
            trail.recordApart(new AuditEntry(
                    actor.person(),
                    actor.step(),
                    actor.session(),
                    null,
                    action.name(),
                    null,
                    id.value(),
                    Outcome.REFUSED,
                    "absent"));
            throw new NotThere();
        }
        require(action, subject.get());
        return subject.get();
    }

    /** What is absent is asked about like what is refused: else how long an answer takes would tell the one from the other. */
    private void askAsIfItWereThere(Actor actor, Action action, Identifier id) {
        // where the case was asked about before in this request, what is refused needs no further look, so neither must
        // this
        CaseId somewhere = policy.askedAbout(actor).orElse(new CaseId(id.value()));
        AccessStamp nowhere = AccessStamp.in(somewhere, Compartment.SHARED, Label.RESTRICTED);
        policy.check(actor, action, new Subject(SubjectKind.CASE, id.value(), nowhere), clock.now());
    }

    /**
     * The same, for a thing that is known already or is about to be made.
     *
     * @throws ReasonAsked if they have to say first why they look; what they have not seen leaves no line
     */
    public Decision require(Action action, Subject subject) {
        Actor actor = acting.current();
        Decision decision = policy.check(actor, action, subject, clock.now());
        Outcome outcome = decision.permitted() ? Outcome.DONE : Outcome.REFUSED;
        AuditEntry line = line(actor, action, subject, outcome, decision.reason());
        if (!decision.permitted()) {
            trail.recordApart(line);
            throw new NotThere();
        }
        if (policy.mustSayWhy(actor, action, subject, decision, clock.now())) {
            throw new ReasonAsked(Objects.requireNonNull(subject.stamp().caseId()));
        }
        if (action == Action.SEE && decision.obligations().contains(Decision.Obligation.WATERMARK)) {
            acting.readUnderMark();
        }
        // private family time leaves no line: a trail of who wrote when would be the watching it is free of
        if (!FamilyTime.keepsNoNoteOf(actor, action, subject)) {
            trail.record(line);
        }
        return decision;
    }

    /**
     * For a thing that only some may write, on top of the place it is written in: the family's plan is not the social
     * worker's to write. Leaves a line only where it refuses; the place itself has been asked for.
     *
     * @param writers one of these the actor has to be; empty where nobody in particular writes it
     */
    public void requireOneOf(Set<Capacity> writers, Action action, Subject subject) {
        Actor actor = acting.current();
        if (!writers.isEmpty() && !policy.holds(actor, writers, subject, clock.now())) {
            trail.recordApart(line(actor, action, subject, Outcome.REFUSED, "not-for-this-capacity"));
            throw new NotThere();
        }
    }

    /**
     * Lets through whoever would see the thing once they are granted this, or throws {@link NotThere} with a line in the
     * trail: an edge, or how they have signed in, may stand against it.
     */
    public void requireOnceGranted(GrantTerms wanted, Subject subject) {
        Actor actor = acting.current();
        Decision decision = policy.checkOnceGranted(actor, wanted, subject, clock.now());
        if (!decision.permitted()) {
            trail.recordApart(
                    line(actor, Action.SEE, subject, Outcome.REFUSED, wanted.capacity() + ":" + decision.reason()));
            throw new NotThere();
        }
    }

    /**
     * Does the work in the family's room: whoever may not enter finds no room, and the refusal is in the trail; of whoever
     * enters, what they look at in the case on the way leaves no line.
     *
     * @param room something that lives in private family time
     */
    public <T> T inFamilyTime(Identifier room, Callable<T> work) throws Exception {
        return within(require(Action.SEE, room), work);
    }

    /** Does the work at a thing that was let through to. */
    <T> T within(Subject subject, Callable<T> work) throws Exception {
        return FamilyTime.at(subject, acting.current(), work);
    }

    /** Whether the actor might, without doing it and without a line in the trail: to offer a button or leave it out. */
    public boolean allows(Action action, Subject subject) {
        return policy.check(acting.current(), action, subject, clock.now()).permitted();
    }

    public boolean allows(Action action, Identifier id) {
        return ifAllowed(action, id).isPresent();
    }

    /** The thing, where the actor might do this to it, without a line in the trail: for what is offered and not yet read. */
    public Optional<Subject> ifAllowed(Action action, Identifier id) {
        return finder(id).whereItWouldBe(id).or(() -> find(id)).filter(subject -> allows(action, subject));
    }

    /**
     * Whether it is for the actor at all to end the part of somebody in this capacity: whoever works the case for the
     * authority sends nobody away who is there to look at that, or speaks for somebody else. A step of a process may.
     *
     * @param id of something in the case
     */
    public boolean maySendAway(Capacity whose, Identifier id) {
        Actor actor = acting.current();
        return !whose.independent() || actor.isStep() || !policy.holds(actor, CASEWORK, subject(id), clock.now());
    }

    /**
     * Whether an edge keeps the thing, or the case it is in, from the actor, whatever part they take: for what is their own
     * and so stays open to them in some shape.
     */
    public boolean keepsFrom(Identifier id) {
        return policy.hidden(acting.current(), subject(id));
    }

    /** Whether the actor has to say why before they look at anything in the case: until then nothing there is found by its words. */
    public boolean owesWhy(CaseId caseId) {
        return policy.owesWhy(acting.current(), caseId, clock.now());
    }

    /** Whether an edge keeps the thing, or the case it is in, from somebody else: before they are told of it. */
    public boolean keepsFrom(Identifier id, PersonId person) {
        return keepsFrom(subject(id), person);
    }

    /** The same, of a thing that is known already. */
    public boolean keepsFrom(Subject thing, PersonId person) {
        return policy.hidden(person, thing);
    }

    /** The condition for a list of what the actor may do this to. */
    public Scope scope(Action action) {
        return policy.scope(acting.current(), action, clock.now());
    }

    /** The same, for a list of what lies in one case. */
    public Scope scope(Action action, CaseId caseId) {
        return scope(action).in(caseId);
    }

    /** The same condition for the index over words. */
    public IndexScope indexScope(Action action) {
        return policy.indexScope(acting.current(), action, clock.now());
    }

    /** Of the variants offered, best first, the first that is for the actor and whose label they reach; none is made on the fly. */
    public <V extends Offered> Optional<V> choose(Subject subject, List<V> bestFirst) {
        return bestFirst.stream()
                .filter(variant ->
                        policy.isFor(acting.current(), variant.audience().key(subject.stamp()), subject, clock.now()))
                .filter(variant -> allows(
                        Action.SEE,
                        new Subject(
                                subject.kind(), subject.id(), subject.stamp().withLabel(variant.label()))))
                .findFirst();
    }

    /** A variant that stands to be chosen. */
    public interface Offered {
        Label label();

        Audience audience();
    }

    private static AuditEntry line(Actor actor, Action action, Subject subject, Outcome outcome, String reason) {
        return new AuditEntry(
                actor.person(),
                actor.step(),
                actor.session(),
                subject.stamp().caseId(),
                action.name(),
                subject.kind().name(),
                subject.id(),
                outcome,
                reason);
    }

    /** The thing itself, for the policy's own room. */
    Subject subject(Identifier id) {
        return find(id).orElseThrow(NotThere::new);
    }

    /** Whoever is let through to a case holds something there or is a step of it: only for the others it is looked up. */
    private <I extends Identifier> Optional<Subject> find(Action action, I id) {
        return finder(id)
                .whereItWouldBe(id)
                .filter(subject -> allows(action, subject))
                .or(() -> find(id));
    }

    private <I extends Identifier> Optional<Subject> find(I id) {
        return finder(id).find(id);
    }

    @SuppressWarnings("unchecked")
    private <I extends Identifier> SubjectFinder<I> finder(I id) {
        for (SubjectFinder<?> finder : finders) {
            if (finder.idType() == id.getClass()) {
                return (SubjectFinder<I>) finder;
            }
        }
        throw new IllegalStateException(
                "No feature says where a " + id.getClass().getSimpleName() + " lives");
    }
}
