package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.access.KeptFrom;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.LastPartMoved;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** What a party let somebody read is read no longer than on the party's own side: nobody passes on what they do not have. */
@ApplicationScoped
class EndingWithTheParty {

    /** What keeps a paper of the court from somebody. */
    private static final Set<SubjectKind> OF_THE_COURT =
            EnumSet.of(SubjectKind.FILE, SubjectKind.COURT_PAPER, SubjectKind.CASE);

    private Acting acting;
    private CourtRegister register;
    private CaseSeats seats;
    private Sides sides;
    private Granting granting;
    private HeldFromReaders held;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EndingWithTheParty() {}

    @Inject
    EndingWithTheParty(
            Acting acting,
            CourtRegister register,
            CaseSeats seats,
            Sides sides,
            Granting granting,
            HeldFromReaders held,
            PortalClock clock,
            AuditTrail trail) {
        this.acting = acting;
        this.register = register;
        this.seats = seats;
        this.sides = sides;
        this.granting = granting;
        this.held = held;
        this.clock = clock;
        this.trail = trail;
    }

    void moved(@Observes LastPartMoved moved) {
        nothingOutlasts(moved.caseId());
    }

    /** What a party never sees from now on, nobody reads for them. */
    void kept(@Observes KeptFrom kept) {
        CaseId caseId = kept.thing().stamp().caseId();
        if (caseId != null && OF_THE_COURT.contains(kept.thing().kind())) {
            // so that nobody is let read it meanwhile
            seats.hold(caseId);
            nothingOutlasts(caseId);
        }
    }

    /** What was opened to somebody is closed: with the party's own sight of a paper ends whatever they let others read of it. */
    void closed(CaseId caseId, Disclosure closed) {
        PersonId reader = closed.recipient();
        if (reader.equals(closed.side())) {
            Instant now = clock.now();
            register.confided(caseId).stream()
                    .filter(one -> one.paper().equals(closed.paper()) && reader.equals(one.party()))
                    .filter(one -> granting.holds(one.grant(), now))
                    .forEach(one -> end(caseId, one, "party-reads-it-no-more", now));
        }
        nothingOutlasts(caseId);
    }

    private void nothingOutlasts(CaseId caseId) {
        Instant now = clock.now();
        for (Disclosure one : register.confided(caseId)) {
            PersonId party = one.party();
            if (party != null && granting.holds(one.grant(), now)) {
                Optional<Instant> last = sides.readUntil(one.paper(), caseId, party);
                last.ifPresentOrElse(
                        until -> granting.end(one.grant(), until),
                        () -> end(caseId, one, "party-reads-it-no-more", now));
            }
        }
    }

    /** Ends it now, and writes that it has. */
    void end(CaseId caseId, Disclosure disclosure, String because, Instant now) {
        disclosure.end(because);
        granting.end(disclosure.grant(), now);
        held.ended(caseId, disclosure);
        trail.record(AuditEntry.done(
                acting.current().person(),
                caseId,
                "DISCLOSURE_ENDED",
                disclosure.basis() + ":" + disclosure.id().value()));
    }
}
