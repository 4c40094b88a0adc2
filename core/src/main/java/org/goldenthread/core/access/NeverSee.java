package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;

/** An edge that beats everything: this person never sees that thing, whatever they hold. */
@Entity
@Table(name = "never_see")
class NeverSee {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private SubjectKind subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "set_at", nullable = false, updatable = false)
    private Instant setAt;

    protected NeverSee() {}

    NeverSee(PersonId person, SubjectKind kind, UUID subjectId, String reason, Instant setAt) {
        this.id = Ids.next();
        this.personId = person.value();
        this.subjectKind = kind;
        this.subjectId = subjectId;
        this.reason = reason;
        this.setAt = setAt;
    }
}
