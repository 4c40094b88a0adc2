package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.OpeningByName;
import org.jspecify.annotations.Nullable;

/**
 * A party, or their lawyer on their instructions, lets somebody read a paper of the court that they read themselves: whoever
 * supports them (Family Procedure Rules 2010 r.12.75), or a health worker (Practice Direction 12G). Nobody else can, and
 * whoever reads it so cannot pass it on. It ends with the proceedings, with either part, with the party's own sight of the
 * paper, and when the party or their lawyer says so.
 */
@ApplicationScoped
@Transactional
public class Confiding {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private Sides sides;
    private CaseSeats seats;
    private CaseReading cases;
    private Granting granting;
    private OpeningByName opening;
    private EndingWithTheParty ending;
    private HeldFromReaders held;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Confiding() {}

    @Inject
    Confiding(
            AccessGuard guard,
            Acting acting,
            CourtRegister register,
            Sides sides,
            CaseSeats seats,
            CaseReading cases,
            Granting granting,
            OpeningByName opening,
            EndingWithTheParty ending,
            HeldFromReaders held,
            PortalClock clock,
            AuditTrail trail) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.sides = sides;
        this.seats = seats;
        this.cases = cases;
        this.granting = granting;
        this.opening = opening;
        this.ending = ending;
        this.held = held;
        this.clock = clock;
        this.trail = trail;
    }

    /** Whether whoever acts reads the paper as a party, or for one, and the rules let them show it to anybody. */
    @OpenToAll("says only what one's own part allows")
    public boolean mayConfide(CourtPaperId id) {
        return register.paper(id)
                .filter(paper -> guard.allows(Action.SEE, paper.file()))
                .filter(paper -> paper.stamp().label() != Label.RESTRICTED)
                .filter(paper -> register.proceedings(paper.proceedings())
                        .filter(proceedings -> proceedings.letsBeOpened(DisclosureBasis.RULE_12_75_CONFIDANT))
                        .isPresent())
                .filter(paper -> !sides.ofWhoeverActs(paper).isEmpty())
                .isPresent();
    }

    /**
     * To whom they could open it, of those whom they know of, and to whom it is not open by their own side yet.
     *
     * @throws CannotBeDone where they are no party, act for none, or the proceedings let nobody be shown it
     */
    @OpenToAll("asks the gate for the paper itself")
    public Confidants confidants(CourtPaperId id) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        guard.require(Action.SEE, paper.file());
        PersonId party = party(paper, null);
        mustBeOpen(paper, register.proceedings(paper.proceedings()), DisclosureBasis.RULE_12_75_CONFIDANT);
        Map<PersonId, String> names = cases.names(paper.caseId());
        Instant now = clock.now();
        return new Confidants(
                paper.caseId(),
                seats.parts(paper.caseId()).stream()
                        .filter(part ->
                                DisclosureBasis.ofAParty(part.capacity()).isPresent())
                        .filter(part -> names.containsKey(part.person()))
                        .filter(isSomebodyElse(party).and(part -> part.holds(now)))
                        .filter(part -> !isOpen(paper, party, part, now))
                        .map(part -> new Recipient(part, Objects.requireNonNull(names.get(part.person()))))
                        .toList());
    }

    /**
     * Opens it to them from now on. Where it says a safe contact that neither they nor whoever acts may hold, they do not read
     * it, and the answer is the same: whoever lets a paper be read time and again would learn from another which address in it
     * has become safe.
     *
     * @throws CannotBeDone where whoever acts is not that party nor acts for them, no rule names the reader, or the paper says
     *     what looks like an address, or a safe contact that whoever acts may hold
     * @throws NotThere where whoever acts does not read it, or knows of no such person
     */
    @OpenToAll("asks the gate for the paper itself")
    public DisclosureId confide(CourtPaperId id, NewDisclosure wanted) {
        CourtPaper paper = register.paper(id).orElseThrow(NotThere::new);
        Subject file = guard.require(Action.SEE, paper.file());
        // so that meanwhile nobody leaves, and nobody closes it to the party: the case before what is in it, as
        // everywhere
        seats.hold(paper.caseId());
        Optional<Proceedings> proceedings = register.hold(paper.proceedings());
        PersonId party = party(paper, wanted.party());
        mustBeOpen(paper, proceedings, wanted.basis());
        Instant now = clock.now();
        Part to = seats.parts(paper.caseId()).stream()
                .filter(part -> part.id().equals(wanted.recipient()) && part.holds(now))
                .filter(isSomebodyElse(party))
                .filter(part -> cases.names(paper.caseId()).containsKey(part.person()))
                .findFirst()
                .orElseThrow(NotThere::new);
        if (!wanted.basis().byAParty() || !wanted.basis().reaches(to.capacity())) {
            throw new CannotBeDone("cannot.court.no-rule");
        }
        if (isOpen(paper, party, to, now)) {
            throw new CannotBeDone("cannot.court.opened-already");
        }
        return opened(paper, party, to, wanted, opening.letsBeRead(file, to.person()));
    }

    private DisclosureId opened(CourtPaper paper, PersonId party, Part to, NewDisclosure wanted, boolean read) {
        Instant now = clock.now();
        Instant own = sides.readUntil(paper.id(), paper.caseId(), party).orElseThrow(NotThere::new);
        Instant until = wanted.until() == null || wanted.until().isAfter(own) ? own : wanted.until();
        NewDisclosure terms = new NewDisclosure(to.id(), wanted.basis(), null, party, until);
        GrantId grant = granting.grant(Disclosing.terms(to, terms, paper, read ? paper.file() : paper.id(), now));
        Disclosure disclosure = new Disclosure(paper, to, terms, grant, me(), now);
        register.add(disclosure);
        if (!read) {
            held.hold(paper, List.of(disclosure.closedAtOnce()));
        }
        trail.record(AuditEntry.done(
                me(),
                paper.caseId(),
                read ? "DISCLOSED" : "NOT_DISCLOSED",
                disclosure.basis() + ":" + disclosure.id().value()));
        return disclosure.id();
    }

    /**
     * The party, or whoever acts for them now, lets them read it no more. Said twice, it is said once.
     *
     * @throws NotThere for everybody else
     */
    @OpenToAll("a party, and who acts for them, take it back by who they are")
    public CaseId takeBack(DisclosureId id) {
        Disclosure disclosure = register.disclosure(id).orElseThrow(NotThere::new);
        CaseId caseId = register.paper(disclosure.paper()).orElseThrow().caseId();
        PersonId party = disclosure.party();
        if (party == null || !sides.isMine(caseId, party)) {
            throw new NotThere();
        }
        Instant now = clock.now();
        if (granting.holds(disclosure.grant(), now)) {
            ending.end(caseId, disclosure, "taken-back", now);
        }
        return caseId;
    }

    /** @param wanted whose wish it is, where somebody acts for two; null for whoever it can be */
    private PersonId party(CourtPaper paper, @Nullable PersonId wanted) {
        List<PersonId> mine = sides.ofWhoeverActs(paper);
        return mine.stream()
                .filter(party -> wanted == null || wanted.equals(party))
                .findFirst()
                .orElseThrow(() -> new CannotBeDone("cannot.court.party"));
    }

    private static void mustBeOpen(CourtPaper paper, Optional<Proceedings> proceedings, DisclosureBasis basis) {
        if (paper.stamp().label() == Label.RESTRICTED) {
            throw new CannotBeDone("cannot.court.for-the-court-alone");
        }
        proceedings.orElseThrow(NotThere::new).mustLetBeOpened(basis);
    }

    private Predicate<Part> isSomebodyElse(PersonId party) {
        PersonId me = me();
        return part -> !part.person().equals(me) && !part.person().equals(party);
    }

    /** What others opened to them is not for this side to know of. */
    private boolean isOpen(CourtPaper paper, PersonId party, Part to, Instant now) {
        return register.to(to.person(), paper.caseId()).stream()
                .anyMatch(one -> one.paper().equals(paper.id())
                        && party.equals(one.party())
                        && one.isTo(to)
                        && granting.holds(one.grant(), now));
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }
}
