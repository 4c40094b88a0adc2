package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Sets an edge that no grant, role or emergency lifts: this person never sees that thing. An edge to a case keeps the
 * person from everything in it. Whoever may share a thing may keep it from somebody; letting them see it again takes
 * another person who may.
 */
@ApplicationScoped
@Transactional
public class KeepingFrom {

    /** Why something is kept from somebody: words of a list and never a story. Keys {@code keep.because.*} of the texts. */
    public static final List<String> REASONS =
            List.of("not-safe", "somebody-elses", "conflict-of-interest", "court-order");

    private AccessGuard guard;
    private Acting acting;
    private NeverSees neverSees;
    private Standings standings;
    private PortalClock clock;
    private AuditTrail trail;
    private Event<KeptFrom> kept;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KeepingFrom() {}

    @Inject
    KeepingFrom(
            AccessGuard guard,
            Acting acting,
            NeverSees neverSees,
            Standings standings,
            PortalClock clock,
            AuditTrail trail,
            Event<KeptFrom> kept) {
        this.standings = standings;
        this.trail = trail;
        this.guard = guard;
        this.acting = acting;
        this.neverSees = neverSees;
        this.clock = clock;
        this.kept = kept;
    }

    /** From whom, since when, and why; {@code reason} is one of {@link #REASONS}. */
    public record Kept(PersonId person, String reason, Instant since) {}

    /**
     * Keeps the thing from the person from now on. To say it twice is to say it once.
     *
     * @param reason one of {@link #REASONS}
     */
    @Requires(Action.SHARE)
    public void keep(Identifier thing, PersonId person, String reason) {
        keep(List.of(guard.subject(thing)), person, reason);
    }

    /** From whom the thing is kept. */
    @Requires(Action.SHARE)
    public List<Kept> keptFrom(Identifier thing) {
        return neverSees.of(thing.value()).stream()
                .map(edge -> new Kept(edge.person(), edge.reason(), edge.setAt()))
                .toList();
    }

    /**
     * Lets the person see the thing again, as far as their part reaches.
     *
     * @throws org.goldenthread.core.kernel.CannotBeDone if whoever asks is the one who kept it from them
     */
    @Requires(Action.SHARE)
    public void lift(Identifier thing, PersonId person) {
        lift(List.of(guard.subject(thing)), person);
    }

    /** The same for a thing and its copies, of which the first was asked about. */
    void keep(List<Subject> things, PersonId person, String reason) {
        if (!Set.copyOf(REASONS).contains(reason)) {
            throw new IllegalArgumentException("something is kept for a reason of the list");
        }
        PersonId by = acting.current().person();
        for (Subject thing : things) {
            if (!neverSees.between(person, List.of(thing.id()))) {
                neverSees.add(new NeverSee(person, thing, reason, by, clock.now()));
                write("KEPT_FROM", thing, reason + ':' + person.value());
            }
        }
        standings.changed();
        things.forEach(thing -> kept.fire(new KeptFrom(thing, person)));
    }

    void lift(List<Subject> things, PersonId person) {
        PersonId by = acting.current().person();
        if (by == null) {
            throw new NotThere();
        }
        Instant now = clock.now();
        for (Subject thing : things) {
            neverSees.edges(person, List.of(thing.id())).forEach(edge -> {
                edge.lift(by, now);
                write("LET_SEE", thing, person.value().toString());
            });
        }
        standings.changed();
    }

    /** From whom, by an identifier: who was kept from something is as much to be accounted for as who was let in. */
    private void write(String what, Subject thing, String whom) {
        Actor actor = acting.current();
        trail.record(new AuditEntry(
                actor.person(),
                actor.step(),
                actor.session(),
                thing.stamp().caseId(),
                what,
                thing.kind().name(),
                thing.id(),
                AuditEntry.Outcome.DONE,
                whom));
    }
}
