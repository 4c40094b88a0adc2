package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.tripwire.OpeningByName;
import org.jspecify.annotations.Nullable;

/**
 * Opens a paper of the court to somebody to whom the court's room stays closed: one paper, one person, on a basis that a rule
 * or an order gives, for the purpose that goes with it. It is a grant that the policy reads, and ends with the part of whoever
 * reads it, by hand, or, where it was there to help a party, with the proceedings.
 */
@ApplicationScoped
@Transactional
public class Disclosing {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private NamesInCourt names;
    private Granting granting;
    private OpeningByName opening;
    private EndingWithTheParty ending;
    private HeldFromReaders held;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Disclosing() {}

    @Inject
    Disclosing(
            AccessGuard guard,
            Acting acting,
            CourtRegister register,
            CaseSeats seats,
            NamesInCourt names,
            Granting granting,
            OpeningByName opening,
            EndingWithTheParty ending,
            HeldFromReaders held,
            PortalClock clock,
            AuditTrail trail) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.names = names;
        this.granting = granting;
        this.opening = opening;
        this.ending = ending;
        this.held = held;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Opens the paper from now on.
     *
     * @throws CannotBeDone where no rule lets it be opened to them on that basis, the proceedings have ended, or it says a safe
     *     contact that they may not hold
     */
    @Requires(Action.SHARE)
    public DisclosureId disclose(CourtPaperId id, NewDisclosure wanted) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        Subject file = guard.require(Action.SHARE, paper.file());
        if (paper.stamp().label() == Label.RESTRICTED) {
            throw new CannotBeDone("cannot.court.for-the-court-alone");
        }
        Proceedings proceedings = held(paper);
        proceedings.mustLetBeOpened(wanted.basis());
        Instant now = clock.now();
        Part to = seats.part(wanted.recipient())
                .filter(part -> part.holds(now))
                .filter(part -> seats.isIn(part.id(), paper.caseId()))
                .orElseThrow(NotThere::new);
        mustBeAllowed(to, wanted, id);
        if (isOpen(to, paper, now)) {
            throw new CannotBeDone("cannot.court.opened-already");
        }
        opening.mustSayNothing(file, to.person());
        GrantId grant = granting.grant(terms(to, wanted, paper, paper.file(), now));
        Disclosure disclosure = new Disclosure(paper, to, wanted, grant, me(), now);
        register.add(disclosure);
        write("DISCLOSED", paper.caseId(), disclosure);
        return disclosure.id();
    }

    /**
     * To whom a paper of the case could be opened, and what they are called. A court knows who is a party and who works for
     * whom in its proceedings; of anybody else, only those are named of whom whoever acts knows anyway.
     */
    @Requires(Action.SHARE)
    public List<Recipient> recipients(CourtPaperId id) {
        CaseId caseId = register.paper(id).orElseThrow(NotThere::new).caseId();
        Instant now = clock.now();
        List<Part> parts = seats.parts(caseId).stream()
                .filter(part -> part.holds(now))
                .filter(part -> !DisclosureBasis.of(part.capacity()).isEmpty())
                .toList();
        Map<PersonId, String> known = names.of(caseId);
        return parts.stream()
                .flatMap(part ->
                        Optional.ofNullable(known.get(part.person())).map(name -> new Recipient(part, name)).stream())
                .toList();
    }

    /** The case it belongs to, for whoever may end it. */
    @Requires(Action.SHARE)
    public CaseId caseOf(DisclosureId id) {
        Disclosure disclosure = register.disclosure(id).orElseThrow(NotThere::new);
        mustBeForMeToEnd(disclosure);
        return register.paper(disclosure.paper()).orElseThrow(NotThere::new).caseId();
    }

    /**
     * Ends it now: the next request is answered without it, a download that is running included.
     *
     * @throws NotThere for whoever did not open it and is not of the court
     */
    @Requires(Action.SHARE)
    public void end(DisclosureId id, String because) {
        Disclosure disclosure = register.disclosure(id).orElseThrow(NotThere::new);
        CourtPaper paper = register.paper(disclosure.paper()).orElseThrow(NotThere::new);
        mustBeForMeToEnd(disclosure);
        Proceedings proceedings = held(paper);
        Instant now = clock.now();
        if (!granting.holds(disclosure.grant(), now)) {
            throw new CannotBeDone("cannot.court.disclosure-ended");
        }
        ending.end(proceedings.caseId(), disclosure, because, now);
        ending.closed(proceedings.caseId(), disclosure);
    }

    /**
     * What was opened to one lawyer is opened to the next, on the same basis, for the same purpose and until the same day; not
     * what they read already. What says an address that they may not hold is theirs too, and they do not read it until those
     * who may hold it have answered.
     */
    void hand(Disclosure before, Part from, Part after, PersonId by, Instant now) {
        CourtPaper paper = register.paper(before.paper()).orElseThrow(NotThere::new);
        if (isOpen(after, paper, now)) {
            return;
        }
        boolean waits = !opening.saysNothing(paper.asFile(), after.person());
        NewDisclosure same = new NewDisclosure(after.id(), before.basis(), null, null, wished(before, from));
        GrantId grant = granting.grant(terms(after, same, paper, waits ? paper.id() : paper.file(), now));
        Disclosure disclosure = new Disclosure(paper, after, same, grant, by, now);
        register.add(disclosure);
        if (waits) {
            held.hold(paper, List.of(disclosure.closedAtOnce()));
        }
        write(waits ? "NOT_DISCLOSED" : "DISCLOSED", paper.caseId(), disclosure);
    }

    /** Until when it was to be open; null where only the part of whoever read it ended it. */
    private @Nullable Instant wished(Disclosure before, Part from) {
        Instant until = granting.span(before.grant()).orElseThrow().until();
        return until == null || !until.isBefore(from.until()) ? null : until;
    }

    /** What was opened of the proceedings to help a party ends with them; what a rule or an order gave goes on. */
    void endWhatHelpedAParty(ProceedingsId proceedings, Instant now) {
        CaseId caseId =
                register.proceedings(proceedings).orElseThrow(NotThere::new).caseId();
        register.of(proceedings).stream()
                .filter(one -> one.basis().byAParty() && granting.holds(one.grant(), now))
                .forEach(one -> ending.end(caseId, one, "proceedings-ended", now));
    }

    /** The case before what is in it, so that whoever leaves meanwhile waits, or is waited for. */
    private Proceedings held(CourtPaper paper) {
        seats.hold(paper.caseId());
        return register.hold(paper.proceedings()).orElseThrow(NotThere::new);
    }

    /** Whom a party confides in is nobody's to know but that party's side's. */
    private void mustBeForMeToEnd(Disclosure disclosure) {
        if (disclosure.basis().byAParty()) {
            throw new NotThere();
        }
        if (!disclosure.isBy(me()) && !guard.allows(Action.END, disclosure.subject())) {
            guard.require(Action.END, disclosure.subject());
        }
    }

    private void mustBeAllowed(Part to, NewDisclosure wanted, CourtPaperId paper) {
        DisclosureBasis basis = wanted.basis();
        if (!basis.reaches(to.capacity())) {
            throw new CannotBeDone("cannot.court.no-rule");
        }
        LocalDate ordered = wanted.ordered();
        if (basis.byOrder() && (ordered == null || ordered.isAfter(clock.today()))) {
            throw new CannotBeDone("cannot.court.order");
        }
        if (basis.byOrder() && !guard.allows(Action.END, paper)) {
            throw new CannotBeDone("cannot.court.order-by-the-court");
        }
        // it is the party who communicates it (r.12.75, PD 12G), by Confiding, and none of those who open papers here
        // is one
        if (basis.byAParty()) {
            throw new CannotBeDone("cannot.court.party");
        }
    }

    private boolean isOpen(Part to, CourtPaper paper, Instant now) {
        return register.to(to.person(), paper.caseId()).stream()
                .filter(one -> !one.basis().byAParty())
                .anyMatch(one -> one.paper().equals(paper.id()) && one.isTo(to) && granting.holds(one.grant(), now));
    }

    /** @param opens what is read by it: the file, or nothing where it is the paper's own entry, which nobody reads by name */
    static GrantTerms terms(Part to, NewDisclosure wanted, CourtPaper paper, Identifier opens, Instant now) {
        Instant asked = wanted.until();
        if (asked != null && !asked.isAfter(now)) {
            throw new CannotBeDone("cannot.court.until");
        }
        Instant until = asked == null || asked.isAfter(to.until()) ? to.until() : asked;
        return new GrantTerms(
                to.person(),
                paper.caseId(),
                to.capacity(),
                to.actsFor(),
                WordKey.of("court.purpose", wanted.basis().purpose()),
                wanted.basis().name(),
                new Span(now, until),
                opens.value());
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    /** Which disclosure and on what basis; to whom, it says itself. */
    private void write(String what, CaseId caseId, Disclosure disclosure) {
        trail.record(AuditEntry.done(
                acting.current().person(),
                caseId,
                what,
                disclosure.basis() + ":" + disclosure.id().value()));
    }
}
