package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Decided;
import org.goldenthread.core.tripwire.Deciding;
import org.goldenthread.core.tripwire.HeldWords;
import org.goldenthread.core.tripwire.OpeningByName;
import org.goldenthread.core.tripwire.StandsByName;
import org.jspecify.annotations.Nullable;

/**
 * A paper of the court that says a safe address is not read by those to whom it was opened by name and who may not hold that
 * address, until somebody who may has decided. One question is asked for each paper, and those who answer it are told what
 * was found and nothing else: neither the paper's name nor who reads it, but whether it was read. To whoever reads it so it
 * stays open by name; those who open papers there are told that somebody cannot read it at present, and neither who nor why.
 */
@ApplicationScoped
class HeldFromReaders implements HeldWords {

    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private Granting granting;
    private OpeningByName opening;
    private WhoHasLooked looks;
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
            WhoHasLooked looks,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.granting = granting;
        this.opening = opening;
        this.looks = looks;
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
        return new Told("held.court-paper", "", opening.words(paper.asFile()), readers(held), open(paper, held));
    }

    private static Set<PersonId> readers(List<Disclosure> held) {
        return held.stream().map(Disclosure::recipient).collect(Collectors.toSet());
    }

    /** Whoever may have read it already knows: whom it leads to is to be rung before anything else. */
    private @Nullable Open open(CourtPaper paper, List<Disclosure> held) {
        List<Disclosure> open =
                held.stream().filter(one -> one.openSince().isPresent()).toList();
        return open.stream()
                .flatMap(one -> one.openSince().stream())
                .min(Comparator.naturalOrder())
                .map(since -> new Open(since, looks.hasAnyOf(readers(open), paper.file())))
                .orElse(null);
    }

    /**
     * An address has become safe: whoever reads the paper by name and may not hold it reads it no more. Where it is withdrawn,
     * it goes on closing until somebody has decided: where somebody lived may still be where they are found.
     */
    void lookAgain(@Observes StandsByName stands) {
        Subject thing = stands.thing();
        if (thing.kind() == SubjectKind.FILE && thing.stamp().compartment() == Compartment.COURT) {
            register.paperOf(new FileId(thing.id())).ifPresent(paper -> {
                seats.hold(paper.caseId());
                Instant now = clock.now();
                List<Disclosure> open = register.of(paper.id()).stream()
                        .filter(one -> granting.holds(one.grant(), now))
                        .toList();
                hold(
                        paper,
                        open.stream()
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
        for (Disclosure one : register.heldIn(question.id())) {
            opens(caseId, register.paper(one.paper()).orElseThrow(NotThere::new).file(), one);
        }
    }

    /** The case before what waits in it, as whoever looks it through and whoever leaves it does. */
    void first(@Observes Deciding deciding) {
        CaseId caseId = deciding.thing().stamp().caseId();
        if (deciding.thing().kind() == SubjectKind.DISCLOSURE && caseId != null) {
            seats.hold(caseId);
        }
    }

    private void opens(CaseId caseId, FileId file, Disclosure one) {
        Instant now = clock.now();
        boolean goesOn = granting.holds(one.grant(), now);
        one.letGo(goesOn ? granting.opensInstead(one.grant(), file, now) : one.grant());
        write(caseId, "DISCLOSURE_LET_GO", one);
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
        from.forEach(one -> {
            if (one.heldIn() == null) {
                one.hold(question, granting.opensInstead(one.grant(), paper.id(), now));
                write(paper.caseId(), "DISCLOSURE_HELD", one);
            }
        });
        opening.ask(question(paper.caseId(), question));
    }

    /** Once it was ended, and nobody else waits for the answer, there is nothing to ask. */
    void ended(CaseId caseId, Disclosure ended) {
        UUID question = ended.heldIn();
        if (question != null) {
            noMoreThan(caseId, question);
        }
    }

    private void noMoreThan(CaseId caseId, UUID question) {
        Instant now = clock.now();
        if (register.heldIn(question).stream().noneMatch(one -> granting.holds(one.grant(), now))) {
            opening.askNoMore(question(caseId, question));
        }
    }

    /**
     * It lies among the professionals, so that of those who may hold the safe contacts the child's social worker alone finds it: the
     * independent coordinator decides about no paper of a court.
     */
    private static Subject question(CaseId caseId, UUID question) {
        return new Subject(
                SubjectKind.DISCLOSURE, question, AccessStamp.in(caseId, Compartment.PROFESSIONALS, Label.RESTRICTED));
    }

    private void write(CaseId caseId, String what, Disclosure disclosure) {
        trail.record(AuditEntry.done(
                acting.current().person(),
                caseId,
                what,
                disclosure.basis() + ":" + disclosure.id().value()));
    }
}
