package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Decided;
import org.goldenthread.core.tripwire.HeldWords;
import org.goldenthread.core.tripwire.OpeningByName;
import org.goldenthread.core.tripwire.StandsByName;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the court that says a safe address is not read by those to whom it was opened by name and who may not hold that
 * address, until somebody who may has decided. One question is asked for each paper, and those who answer it are told what
 * was found and nothing else: neither the paper's name nor who reads it. To whoever reads it so, and to whoever opened it,
 * it stays open by name, and nobody but the one who does not find it can tell.
 */
@ApplicationScoped
class HeldFromReaders implements HeldWords {

    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private Granting granting;
    private OpeningByName opening;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HeldFromReaders() {}

    @Inject
    HeldFromReaders(
            Acting acting,
            CourtRegister register,
            CaseSeats seats,
            Granting granting,
            OpeningByName opening,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.granting = granting;
        this.opening = opening;
        this.clock = clock;
        this.trail = trail;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.DISCLOSURE;
    }

    @Override
    public List<Standing> standing(CaseId caseId, @Nullable UUID after, int most) {
        return List.of();
    }

    @Override
    public Told tell(UUID question) {
        List<Disclosure> held = register.heldIn(question);
        CourtPaper paper = held.stream()
                .flatMap(one -> register.paper(one.paper()).stream())
                .findFirst()
                .orElseThrow(NotThere::new);
        return new Told(
                "held.court-paper",
                "",
                opening.words(paper.asFile()),
                held.stream().map(Disclosure::recipient).collect(Collectors.toSet()));
    }

    /** An address has become safe: whoever reads the paper by name and may not hold it reads it no more. */
    void lookAgain(@Observes StandsByName stands) {
        Subject thing = stands.thing();
        if (thing.kind() == SubjectKind.FILE && thing.stamp().compartment() == Compartment.COURT) {
            register.paperOf(new FileId(thing.id())).ifPresent(paper -> {
                seats.hold(paper.caseId());
                Instant now = clock.now();
                hold(
                        paper,
                        register.of(paper.id()).stream()
                                .filter(one -> granting.holds(one.grant(), now))
                                .filter(one -> opening.says(thing, stands.contact(), one.recipient()))
                                .toList());
            });
        }
    }

    /** Somebody who may hold the addresses has let go what was found: whoever was to read the paper reads it. */
    void letGo(@Observes Decided decided) {
        Subject question = decided.thing();
        CaseId caseId = question.stamp().caseId();
        if (question.kind() != SubjectKind.DISCLOSURE || caseId == null) {
            return;
        }
        seats.hold(caseId);
        Instant now = clock.now();
        for (Disclosure one : register.heldIn(question.id())) {
            FileId file = register.paper(one.paper()).orElseThrow(NotThere::new).file();
            boolean goesOn = granting.holds(one.grant(), now);
            one.letGo(goesOn ? granting.opensInstead(one.grant(), file, now) : one.grant());
            write(caseId, "DISCLOSURE_LET_GO", one);
        }
    }

    /** None of these is read until the question about their paper is answered. */
    void hold(CourtPaper paper, List<Disclosure> from) {
        if (from.isEmpty()) {
            return;
        }
        UUID question = register.of(paper.id()).stream()
                .map(Disclosure::heldIn)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(Ids::next);
        Instant now = clock.now();
        for (Disclosure one : from) {
            if (one.heldIn() == null) {
                one.hold(question, granting.opensInstead(one.grant(), paper.id(), now));
                write(paper.caseId(), "DISCLOSURE_HELD", one);
            }
        }
        opening.ask(question(paper.caseId(), question));
    }

    /** Once it was ended, and nobody else waits for the answer, there is nothing to ask. */
    void ended(CaseId caseId, Disclosure ended) {
        UUID question = ended.heldIn();
        Instant now = clock.now();
        if (question != null && register.heldIn(question).stream().noneMatch(one -> granting.holds(one.grant(), now))) {
            opening.askNoMore(question(caseId, question));
        }
    }

    /** It lies where the safe contacts do, so that those who may hold them find it, and nobody else. */
    private static Subject question(CaseId caseId, UUID question) {
        return new Subject(
                SubjectKind.DISCLOSURE, question, AccessStamp.in(caseId, Compartment.SAFE_CONTACT, Label.RESTRICTED));
    }

    private void write(CaseId caseId, String what, Disclosure disclosure) {
        trail.record(AuditEntry.done(
                acting.current().person(),
                caseId,
                what,
                disclosure.basis() + ":" + disclosure.id().value()));
    }
}
