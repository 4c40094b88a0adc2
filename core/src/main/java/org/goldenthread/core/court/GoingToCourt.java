package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.LeavingCourt;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Writes down that a case is before a court, which papers are, and that the court has done with it. */
@ApplicationScoped
@Transactional
public class GoingToCourt {

    private AccessGuard guard;
    private Acting acting;
    private CourtRegister register;
    private Disclosing disclosing;
    private LeavingCourt leaving;
    private CaseSeats seats;
    private PortalClock clock;
    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected GoingToCourt() {}

    @Inject
    GoingToCourt(
            AccessGuard guard,
            Acting acting,
            CourtRegister register,
            Disclosing disclosing,
            LeavingCourt leaving,
            CaseSeats seats,
            PortalClock clock,
            AuditTrail trail) {
        this.guard = guard;
        this.acting = acting;
        this.register = register;
        this.disclosing = disclosing;
        this.leaving = leaving;
        this.seats = seats;
        this.clock = clock;
        this.trail = trail;
    }

    /** Proceedings about the child of the case. */
    @OpenToAll("asks the gate for the place where proceedings are kept")
    public ProceedingsId begin(CaseId caseId, NewProceedings wanted) {
        guard.require(Action.SHARE, Proceedings.room(caseId));
        Proceedings proceedings = new Proceedings(caseId, wanted, me(), clock.today());
        register.add(proceedings);
        write(caseId, "PROCEEDINGS_BEGAN", proceedings.id().value().toString());
        return proceedings.id();
    }

    /** Whether whoever acts may do that. */
    @OpenToAll("says only what one's own part allows")
    public boolean mayBegin(CaseId caseId) {
        return guard.allows(Action.SHARE, Proceedings.room(caseId));
    }

    /**
     * A file that lies with what is before the court is part of these proceedings from now on. Until then it can be opened
     * to nobody; said twice, it is said once.
     *
     * @throws NotThere if whoever acts may not read the file
     */
    @Requires(Action.ADD)
    public CourtPaperId file(ProceedingsId id, FileId file, PaperOrigin origin) {
        Subject subject = guard.require(Action.SEE, file);
        Proceedings proceedings = register.hold(id).orElseThrow(NotThere::new);
        Optional<CourtPaper> before = register.paperOf(file);
        if (before.isPresent()) {
            return before.get().id();
        }
        CourtPaper paper = new CourtPaper(proceedings, subject, origin, me(), clock.now());
        register.add(paper);
        write(proceedings.caseId(), "COURT_PAPER_FILED", paper.id().value().toString());
        return paper.id();
    }

    /**
     * The court has done with them: what was opened of them to help a party ends at once, and so do the parts of those who are
     * there for the court alone, once nothing of the case is before it any more.
     */
    @Requires(Action.END)
    public void end(ProceedingsId id) {
        // the case before what is in it: parts may end with it
        seats.hold(register.proceedings(id).orElseThrow(NotThere::new).caseId());
        Proceedings proceedings = register.hold(id).orElseThrow(NotThere::new);
        Instant now = clock.now();
        proceedings.end(me(), now);
        disclosing.endWhatHelpedAParty(id, now);
        write(proceedings.caseId(), "PROCEEDINGS_ENDED", id.value().toString());
        if (!register.anyGoesOn(proceedings.caseId())) {
            leaving.court(proceedings.caseId());
        }
    }

    private PersonId me() {
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    private void write(CaseId caseId, String what, String which) {
        trail.record(AuditEntry.done(acting.current().person(), caseId, what, which));
    }
}
