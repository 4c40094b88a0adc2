package org.goldenthread.core.court;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** A file that is before the court: in which proceedings, and who brought it. */
@Entity
@Table(name = "court_paper")
class CourtPaper {

    @Id
    private UUID id;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(name = "proceedings_id", nullable = false, updatable = false)
    private UUID proceedingsId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PaperOrigin origin;

    @Column(name = "filed_at", nullable = false, updatable = false)
    private Instant filedAt;

    @Column(name = "filed_by", nullable = false, updatable = false)
    private UUID filedBy;

    @Embedded
    private AccessStamp stamp;

    protected CourtPaper() {}

    /** @param file of the same case, in the court's room */
    CourtPaper(Proceedings proceedings, Subject file, PaperOrigin origin, PersonId by, Instant now) {
        proceedings.mustGoOn();
        boolean there = file.stamp().compartment() == Compartment.COURT
                && proceedings.caseId().equals(file.stamp().caseId());
        if (!there) {
            throw new CannotBeDone("cannot.court.not-there");
        }
        this.id = CourtPaperId.next().value();
        this.fileId = file.id();
        this.proceedingsId = proceedings.id().value();
        this.origin = origin;
        this.filedAt = now;
        this.filedBy = by.value();
        this.stamp = AccessStamp.in(
                proceedings.caseId(), Compartment.COURT, file.stamp().label());
    }

    CourtPaperId id() {
        return new CourtPaperId(id);
    }

    FileId file() {
        return new FileId(fileId);
    }

    ProceedingsId proceedings() {
        return new ProceedingsId(proceedingsId);
    }

    PaperOrigin origin() {
        return origin;
    }

    Instant filedAt() {
        return filedAt;
    }

    CaseId caseId() {
        return Objects.requireNonNull(stamp.caseId());
    }

    AccessStamp stamp() {
        return stamp;
    }

    /** The file itself, for reading it. */
    Subject asFile() {
        return new Subject(SubjectKind.FILE, fileId, stamp);
    }

    Subject subject() {
        return new Subject(SubjectKind.COURT_PAPER, id, stamp);
    }
}
