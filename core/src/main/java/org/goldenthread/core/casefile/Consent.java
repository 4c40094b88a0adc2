package org.goldenthread.core.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What a part in a case rests on where nothing but somebody's yes lets it be: whose, about what, written down by whom. It
 * is theirs to take back at any time, and then the part ends.
 */
@Entity
@Table(name = "consent")
class Consent {

    @Id
    private UUID id;

    @Column(name = "part_id", nullable = false, updatable = false)
    private UUID partId;

    @Column(name = "giver_id", nullable = false, updatable = false)
    private UUID giverId;

    @Column(nullable = false, updatable = false)
    private String about;

    /** How whoever wrote it down knows that the child who gave it understands it; null where it is not a child's. */
    @Column(updatable = false)
    private @Nullable String understood;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    @Column(name = "holds_until", nullable = false, updatable = false)
    private Instant until;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private @Nullable UUID withdrawnBy;

    @Embedded
    private AccessStamp stamp;

    @Version
    private int version;

    protected Consent() {}

    Consent(Participation part, GivenConsent given, PersonId recordedBy, Instant now) {
        this.id = ConsentId.next().value();
        this.partId = part.id().value();
        this.giverId = given.giver().value();
        this.about = given.about();
        this.understood = given.understood();
        this.givenAt = now;
        this.until = part.part().until();
        this.recordedBy = recordedBy.value();
        this.stamp = AccessStamp.of(part.caseId(), Compartment.COORDINATION, Label.SENSITIVE, given.giver());
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("a consent is always given in a case");
        }
        return caseId;
    }

    ParticipationId part() {
        return new ParticipationId(partId);
    }

    PersonId giver() {
        return new PersonId(giverId);
    }

    String about() {
        return about;
    }

    Instant givenAt() {
        return givenAt;
    }

    Instant until() {
        return until;
    }

    PersonId recordedBy() {
        return new PersonId(recordedBy);
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    boolean holds(Instant now) {
        return withdrawnAt == null && now.isBefore(until);
    }

    /** Whether it lets a part run from now until that instant. */
    boolean covers(Instant now, Instant end) {
        return holds(now) && !end.isAfter(until);
    }

    void withdraw(PersonId by, Instant now) {
        if (!holds(now)) {
            throw new CannotBeDone("cannot.consent.ended");
        }
        withdrawnAt = now;
        withdrawnBy = by.value();
    }

    Subject subject() {
        return new Subject(SubjectKind.CONSENT, id, stamp);
    }
}
