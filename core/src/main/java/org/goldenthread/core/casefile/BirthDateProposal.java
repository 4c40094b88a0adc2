package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth at which somebody's part in this case would end at another time, or come back, until somebody else who
 * answers for the case agrees, or anybody of them says no.
 */
@Entity
@Table(name = "birth_date_proposal")
class BirthDateProposal {

    @Id
    private UUID id;

    @Column(name = "child_id", nullable = false, updatable = false)
    private UUID childId;

    @Column(name = "born_on", nullable = false, updatable = false)
    private LocalDate bornOn;

    @Column(name = "proposed_by", nullable = false, updatable = false)
    private UUID proposedBy;

    @Column(name = "proposed_at", nullable = false, updatable = false)
    private Instant proposedAt;

    @Column(name = "agreed_by")
    private @Nullable UUID agreedBy;

    @Column(name = "agreed_at")
    private @Nullable Instant agreedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected BirthDateProposal() {}

    BirthDateProposal(CaseFile file, LocalDate bornOn, PersonId by, Instant now) {
        this.id = Ids.next();
        this.childId = file.child().value();
        this.bornOn = bornOn;
        this.proposedBy = by.value();
        this.proposedAt = now;
        this.stamp = AccessStamp.in(file.id(), Compartment.PROFESSIONALS, Label.RESTRICTED);
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return Objects.requireNonNull(stamp.caseId(), "somebody takes part in a case");
    }

    LocalDate bornOn() {
        return bornOn;
    }

    PersonId proposedBy() {
        return new PersonId(proposedBy);
    }

    boolean agreed() {
        return agreedAt != null;
    }

    /** Whether nobody has agreed for this case yet, and nobody said no. */
    boolean isOpen() {
        return agreedAt == null && closedAt == null;
    }

    /** @throws CannotBeDone for whoever proposed it */
    void agree(PersonId by, Instant now) {
        if (by.equals(proposedBy())) {
            throw new CannotBeDone("cannot.born.own");
        }
        agreedBy = by.value();
        agreedAt = now;
    }

    void close(Instant now) {
        closedAt = now;
    }
}
