package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.GrantTerms;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Opens a paper of the court to somebody to whom the court's room stays closed: one paper, one person, on a basis that a rule
 * or an order gives, for the purpose that goes with it. It is a grant that the policy reads, and ends with the proceedings,
 * with the part of whoever reads it, or before that by hand.
 */
@ApplicationScoped
@Transactional
public class Disclosing {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private CaseReading cases;
    private PeopleReading people;
    private Granting granting;
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
            CaseReading cases,
            PeopleReading people,
            Granting granting,
            PortalClock clock,
            AuditTrail trail) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.cases = cases;
        this.people = people;
        this.granting = granting;
        this.clock = clock;
        this.trail = trail;
    }

    /**
     * Opens the paper from now on.
     *
     * @throws CannotBeDone where no rule lets it be opened to them on that basis, or the proceedings have ended
     */
    @Requires(Action.SHARE)
    public DisclosureId disclose(CourtPaperId id, NewDisclosure wanted) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        guard.require(Action.SHARE, paper.file());
        if (paper.stamp().label() == Label.RESTRICTED) {
            throw new CannotBeDone("cannot.court.for-the-court-alone");
        }
        register.hold(paper.proceedings()).orElseThrow(NotThere::new).mustGoOn();
        Instant now = clock.now();
        Part to = seats.part(wanted.recipient())
                .filter(part -> part.holds(now))
                .filter(part -> seats.isIn(part.id(), paper.caseId()))
                .orElseThrow(NotThere::new);
        mustBeAllowed(to, wanted, paper.caseId());
        mustBeNew(to, paper, now);
        GrantId grant = granting.grant(terms(to, wanted, paper, now));
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
        Set<PersonId> known = cases.names(caseId).keySet();
        Map<PersonId, Profile> profiles =
                people.profiles(parts.stream().map(Part::person).collect(Collectors.toSet()));
        return parts.stream()
                .filter(part -> DisclosureBasis.isKnownToTheCourt(part.capacity()) || known.contains(part.person()))
                .flatMap(part -> Optional.ofNullable(profiles.get(part.person()))
                        .map(profile -> new Recipient(part, profile.knownAs()))
                        .stream())
                .toList();
    }

    /** The case it belongs to, for whoever may end it. */
    @Requires(Action.SHARE)
    public CaseId caseOf(DisclosureId id) {
        return register.disclosure(id)
                .flatMap(one -> register.paper(one.paper()))
                .orElseThrow(NotThere::new)
                .caseId();
    }

    /** Ends it now: the next request is answered without it, a download that is running included. */
    @Requires(Action.SHARE)
    public void end(DisclosureId id, String because) {
        Disclosure disclosure = register.disclosure(id).orElseThrow(NotThere::new);
        CourtPaper paper = register.paper(disclosure.paper()).orElseThrow(NotThere::new);
        Instant now = clock.now();
        if (!granting.holds(disclosure.grant(), now)) {
            throw new CannotBeDone("cannot.court.disclosure-ended");
        }
        end(paper.caseId(), disclosure, because, now);
    }

    /** What was opened to one lawyer is opened to the next, on the same basis and for the same purpose. */
    void hand(Disclosure before, Part after, PersonId by, Instant now) {
        CourtPaper paper = register.paper(before.paper()).orElseThrow(NotThere::new);
        NewDisclosure same = new NewDisclosure(after.id(), before.basis(), null, null, null);
        Disclosure disclosure =
                new Disclosure(paper, after, same, granting.grant(terms(after, same, paper, now)), by, now);
        register.add(disclosure);
        write("DISCLOSED", paper.caseId(), disclosure);
    }

    /** Whatever was opened of the proceedings ends with them. */
    void endAll(ProceedingsId proceedings, Instant now) {
        CaseId caseId =
                register.proceedings(proceedings).orElseThrow(NotThere::new).caseId();
        register.of(proceedings).stream()
                .filter(one -> granting.holds(one.grant(), now))
                .forEach(one -> end(caseId, one, "proceedings-ended", now));
    }

    private void end(CaseId caseId, Disclosure disclosure, String because, Instant now) {
        disclosure.end(because);
        granting.end(disclosure.grant(), now);
        write("DISCLOSURE_ENDED", caseId, disclosure);
    }

    private void mustBeAllowed(Part to, NewDisclosure wanted, CaseId caseId) {
        DisclosureBasis basis = wanted.basis();
        if (!basis.reaches(to.capacity())) {
            throw new CannotBeDone("cannot.court.no-rule");
        }
        LocalDate ordered = wanted.ordered();
        if (basis.byOrder() && (ordered == null || ordered.isAfter(clock.today()))) {
            throw new CannotBeDone("cannot.court.order");
        }
        if (basis.byAParty() && !isParty(wanted.party(), caseId)) {
            throw new CannotBeDone("cannot.court.party");
        }
    }

    private boolean isParty(@Nullable PersonId person, CaseId caseId) {
        Instant now = clock.now();
        return seats.parts(caseId).stream()
                .filter(part -> part.holds(now) && part.person().equals(person))
                .anyMatch(part -> DisclosureBasis.isParty(part.capacity()));
    }

    private void mustBeNew(Part to, CourtPaper paper, Instant now) {
        boolean there = register.to(to.person(), paper.caseId()).stream()
                .anyMatch(one -> one.paper().equals(paper.id()) && one.isTo(to) && granting.holds(one.grant(), now));
        if (there) {
            throw new CannotBeDone("cannot.court.opened-already");
        }
    }

    private static GrantTerms terms(Part to, NewDisclosure wanted, CourtPaper paper, Instant now) {
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
                paper.file().value());
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
