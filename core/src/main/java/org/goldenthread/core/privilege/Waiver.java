package org.goldenthread.core.privilege;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A client lets one person read one paper that their lawyer and they wrote to each other, and the lawyer confirms it. Neither
 * the paper nor the person can be changed afterwards: whatever is more is another waiver.
 */
@Entity
@Table(name = "waiver")
class Waiver {

    @Id
    private UUID id;

    @Column(name = "file_id", nullable = false, updatable = false)
    private UUID fileId;

    @Column(name = "recipient_part", nullable = false, updatable = false)
    private UUID recipientPart;

    @Column(name = "waived_by", nullable = false, updatable = false)
    private UUID waivedBy;

    @Column(name = "waived_at", nullable = false, updatable = false)
    private Instant waivedAt;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "grant_id")
    private @Nullable UUID grantId;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Waiver() {}

    /** @param paper what is let be read, in the room of that side's advice */
    Waiver(Subject paper, ParticipationId recipient, PersonId by, Instant now) {
        AccessStamp place = paper.stamp();
        PersonId client = place.compartment() == Compartment.PARTY_LEGAL ? place.party() : null;
        this.id = WaiverId.next().value();
        this.fileId = paper.id();
        this.recipientPart = recipient.value();
        this.waivedBy = by.value();
        this.waivedAt = now;
        CaseId caseId = Objects.requireNonNull(place.caseId());
        // without the paper's own key: whoever reads the paper by name is not told to whom else it is open
        this.stamp = client == null
                ? AccessStamp.in(caseId, place.compartment(), place.label())
                : AccessStamp.of(caseId, place.compartment(), place.label(), client);
    }

    /** The second of two people. @throws CannotBeDone for the first, and for what waits no more */
    void confirm(PersonId by, GrantId grant, Instant now) {
        mustWait();
        if (by.value().equals(waivedBy)) {
            throw new CannotBeDone("cannot.waiver.same-person");
        }
        confirmedBy = by.value();
        confirmedAt = now;
        grantId = grant.value();
    }

    void mustWait() {
        if (confirmedAt != null || takenBackAt != null) {
            throw new CannotBeDone("cannot.waiver.over");
        }
    }

    void takeBack(Instant now) {
        if (takenBackAt != null) {
            throw new CannotBeDone("cannot.waiver.over");
        }
        takenBackAt = now;
    }

    boolean waits() {
        return confirmedAt == null && takenBackAt == null;
    }

    boolean isBy(PersonId person) {
        return person.value().equals(waivedBy);
    }

    /** Whose advice it is; null for the authority's. */
    @Nullable
    PersonId client() {
        return stamp.party();
    }

    WaiverId id() {
        return new WaiverId(id);
    }

    FileId paper() {
        return new FileId(fileId);
    }

    ParticipationId recipient() {
        return new ParticipationId(recipientPart);
    }

    @Nullable
    GrantId grant() {
        return grantId == null ? null : new GrantId(grantId);
    }

    CaseId caseId() {
        return Objects.requireNonNull(stamp.caseId());
    }

    Subject subject() {
        return new Subject(SubjectKind.WAIVER, id, stamp);
    }
}
