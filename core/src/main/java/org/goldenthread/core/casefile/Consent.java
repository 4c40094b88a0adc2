package org.goldenthread.core.casefile;

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
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
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

    /** By what other way than the portal it was taken back; null where it was not, or was taken back here. */
    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_how")
    private @Nullable HowSaid withdrawnHow;

    @Column(name = "said_on")
    private @Nullable LocalDate saidOn;

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

    @Nullable
    PersonId withdrawnBy() {
        return withdrawnBy == null ? null : new PersonId(withdrawnBy);
    }

    /** How and when it was said, where it was taken back by another way than the portal; nobody is named. */
    @Nullable
    TakenBackElsewhere elsewhere() {
        return withdrawnHow == null || saidOn == null ? null : new TakenBackElsewhere(withdrawnHow, saidOn, "");
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

    /** The same as if they had taken it back here, on whatever day they said so. */
    void takenBack(TakenBackElsewhere said, PersonId recordedBy, LocalDate today, Instant now) {
        if (said.on().isAfter(today) || said.on().isBefore(LocalDate.ofInstant(givenAt, PortalClock.LONDON))) {
            throw new CannotBeDone("cannot.consent.day");
        }
        withdraw(recordedBy, now);
        withdrawnHow = said.how();
        saidOn = said.on();
    }

    Subject subject() {
        return new Subject(SubjectKind.CONSENT, id, stamp);
    }
}
