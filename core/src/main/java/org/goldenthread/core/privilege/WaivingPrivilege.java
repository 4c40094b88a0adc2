package org.goldenthread.core.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.tripwire.OpeningByName;

/**
 * Two people let somebody read what was said between a client and their lawyer: the client, or for the authority whoever
 * decides there, says it, and the lawyer of that side confirms it. It is of one paper and to one person. Nobody manages, and
 * nobody breaks in, past that.
 */
@ApplicationScoped
@Transactional
public class WaivingPrivilege {

    private AccessGuard guard;
    private Acting acting;
    private Waivers waivers;
    private CaseSeats seats;
    private CaseReading cases;
    private Granting granting;
    private OpeningByName opening;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WaivingPrivilege() {}

    @Inject
    WaivingPrivilege(
            AccessGuard guard,
            Acting acting,
            Waivers waivers,
            CaseSeats seats,
            CaseReading cases,
            Granting granting,
            OpeningByName opening,
            PortalClock clock,
            AuditTrail trail) {
        this.guard = guard;
        this.acting = acting;
        this.waivers = waivers;
        this.seats = seats;
        this.cases = cases;
        this.granting = granting;
        this.opening = opening;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * The client lets somebody read the paper, once the lawyer confirms it. Until then nobody reads anything.
     *
     * @throws CannotBeDone where they read it anyway, can never be let read it, or it may say an address
     */
    @Requires(Action.WAIVE)
    public WaiverId waive(FileId paper, ParticipationId recipient) {
        Subject subject = guard.require(Action.SEE, paper);
        CaseId caseId = caseOf(subject);
        if (recipients(subject).stream().noneMatch(part -> part.id().equals(recipient))) {
            throw new CannotBeDone("cannot.waiver.nobody");
        }
        boolean asked = waivers.of(paper).stream()
                .anyMatch(one -> one.recipient().equals(recipient) && (one.waits() || holds(one)));
        if (asked) {
            throw new CannotBeDone("cannot.waiver.asked");
        }
        opening.mayBeAskedFor(subject);
        Waiver waiver = waivers.add(new Waiver(subject, recipient, me(), clock.now()));
        write(caseId, "PRIVILEGE_WAIVED", waiver);
        return waiver.id();
    }

    /** By whom the paper could be let be read, as far as the client knows of them, by what they are called. */
    @OpenToAll("says nothing of a paper that whoever acts could not let be read")
    public List<Named> readers(FileId paper) {
        return guard.ifAllowed(Action.WAIVE, paper).map(this::named).orElse(List.of());
    }

    private List<Named> named(Subject paper) {
        Map<PersonId, String> names = cases.names(caseOf(paper));
        return recipients(paper).stream()
                .map(part -> new Named(part, names.getOrDefault(part.person(), "")))
                .toList();
    }

    /** Somebody's part, and what they are called. */
    public record Named(Part part, String knownAs) {}

    /**
     * The lawyer of that side confirms it: from now on it is read, for as long as whoever reads it and whoever said it take
     * part.
     *
     * @throws CannotBeDone where it was said no more, or says a safe contact that the reader may not hold
     */
    @Requires(Action.CONFIRM_WAIVER)
    public void confirm(WaiverId id) {
        Waiver waiver = waivers.hold(id).orElseThrow(NotThere::new);
        waiver.mustWait();
        Instant now = clock.now();
        Subject paper = guard.require(Action.CONFIRM_WAIVER, waiver.paper());
        Part to = seats.part(waiver.recipient())
                .filter(part -> part.holds(now))
                .orElseThrow(() -> new CannotBeDone("cannot.waiver.left"));
        opening.mustSayNothing(paper, to.person());
        GrantId grant = granting.grant(new GrantTerms(
                to.person(),
                waiver.caseId(),
                to.capacity(),
                to.actsFor(),
                "waiver.purpose",
                "WAIVER",
                new Span(now, atMost(waiver, to)),
                paper.id()));
        waiver.confirm(me(), grant, now);
        write(waiver.caseId(), "WAIVER_CONFIRMED", waiver);
    }

    private Instant atMost(Waiver waiver, Part to) {
        return seats.parts(waiver.caseId()).stream()
                .filter(part -> part.person().equals(waiver.client()))
                .map(Part::until)
                .max(Comparator.naturalOrder())
                .filter(last -> last.isBefore(to.until()))
                .orElse(to.until());
    }

    /** The client takes it back: nobody reads it from now on. What was read before cannot be called back. */
    @OpenToAll("whoever said it takes it back by who they are; of anybody else the gate is asked")
    public void takeBack(WaiverId id) {
        Waiver waiver = waivers.hold(id).orElseThrow(NotThere::new);
        if (!waiver.isBy(me())) {
            guard.require(Action.WAIVE, waiver.subject());
        }
        Instant now = clock.now();
        waiver.takeBack(now);
        GrantId grant = waiver.grant();
        if (grant != null) {
            granting.end(grant, now);
        }
        write(waiver.caseId(), "WAIVER_TAKEN_BACK", waiver);
    }

    private List<Part> recipients(Subject paper) {
        Instant now = clock.now();
        CaseId caseId = caseOf(paper);
        Map<PersonId, String> known = cases.names(caseId);
        return seats.parts(caseId).stream()
                .filter(part -> part.holds(now) && known.containsKey(part.person()))
                .filter(part ->
                        granting.opensByName(part.capacity(), paper.stamp().compartment()))
                .filter(part -> !ofThatSide(part, paper.stamp()))
                .toList();
    }

    /** The client and whoever acts for them read it anyway. */
    private static boolean ofThatSide(Part part, AccessStamp place) {
        PersonId client = place.compartment() == Compartment.PARTY_LEGAL ? place.party() : null;
        return client != null && (part.person().equals(client) || client.equals(part.actsFor()));
    }

    private boolean holds(Waiver waiver) {
        GrantId grant = waiver.grant();
        return grant != null && granting.holds(grant, clock.now());
    }

    private static CaseId caseOf(Subject paper) {
        return Optional.ofNullable(paper.stamp().caseId()).orElseThrow(NotThere::new);
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    private void write(CaseId caseId, String what, Waiver waiver) {
        trail.record(AuditEntry.done(
                acting.current().person(), caseId, what, waiver.id().value().toString()));
    }
}
