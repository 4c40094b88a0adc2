package org.goldenthread.core.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Proceedings before a family court about the child of a case, from the day they were issued until the court has done with them. */
@Entity
@Table(name = "proceedings")
class Proceedings {

    private static final int LONGEST = 120;

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String court;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CourtKind kind;

    @Column(name = "case_number", nullable = false, updatable = false)
    private String number;

    @Column(name = "issued_on", nullable = false, updatable = false)
    private LocalDate issued;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Proceedings() {}

    Proceedings(CaseId caseId, NewProceedings wanted, PersonId by, LocalDate today) {
        if (!wanted.kind().isKeptHere()) {
            throw new CannotBeDone("cannot.court.private-law");
        }
        if (wanted.issued().isAfter(today)) {
            throw new CannotBeDone("cannot.court.day-to-come");
        }
        this.id = ProceedingsId.next().value();
        this.court = worded(wanted.court());
        this.kind = wanted.kind();
        this.number = worded(wanted.number());
        this.issued = wanted.issued();
        this.recordedBy = by.value();
        this.stamp = place(caseId);
    }

    /** Where it is kept what proceedings there are. */
    private static AccessStamp place(CaseId caseId) {
        return AccessStamp.in(caseId, Compartment.COURT, Label.SENSITIVE);
    }

    /** The room itself, to ask the gate about before anything lies in it. */
    static Subject room(CaseId caseId) {
        return new Subject(SubjectKind.PROCEEDINGS, caseId.value(), place(caseId));
    }

    private static String worded(String words) {
        String one = words.strip();
        if (one.isEmpty() || one.length() > LONGEST || one.contains("\n")) {
            throw new CannotBeDone("cannot.court.words");
        }
        return HonestText.checked(one);
    }

    void end(PersonId by, Instant now) {
        mustGoOn();
        endedAt = now;
        endedBy = by.value();
    }

    /** @throws CannotBeDone once the court has done with them */
    void mustGoOn() {
        if (endedAt != null) {
            throw new CannotBeDone("cannot.court.ended");
        }
    }

    /**
     * Once the court has done with them a child has been before it, and their papers can still be opened to those who protect
     * the child or review the case (r.12.73(1)(a)(viii) and (ix)). Of a placement's nothing is opened without an order: its
     * confidential reports reach nobody before the court has said so (Family Procedure Rules 2010 r.14.13), and no paper says
     * that it is one.
     *
     * @throws CannotBeDone for any other
     */
    void mustLetBeOpened(DisclosureBasis basis) {
        if (endedAt != null && !basis.goesOnAfterTheEnd()) {
            throw new CannotBeDone("cannot.court.ended");
        }
        if (kind == CourtKind.PLACEMENT && !basis.byOrder()) {
            throw new CannotBeDone("cannot.court.placement");
        }
    }

    /** The same, asked and not thrown. */
    boolean letsBeOpened(DisclosureBasis basis) {
        return (endedAt == null || basis.goesOnAfterTheEnd()) && (kind != CourtKind.PLACEMENT || basis.byOrder());
    }

    ProceedingsId id() {
        return new ProceedingsId(id);
    }

    CaseId caseId() {
        return Objects.requireNonNull(stamp.caseId());
    }

    ProceedingsLine line() {
        return new ProceedingsLine(id(), caseId(), court, kind, number, issued, endedAt);
    }

    Subject subject() {
        return new Subject(SubjectKind.PROCEEDINGS, id, stamp);
    }
}
