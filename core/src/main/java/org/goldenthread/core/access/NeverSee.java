package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** An edge that beats everything: this person never sees that thing, whatever they hold, until another lifts it. */
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

    @Column(name = "set_by", updatable = false)
    private @Nullable UUID setBy;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable UUID liftedBy;

    protected NeverSee() {}

    NeverSee(PersonId person, Subject subject, String reason, @Nullable PersonId setBy, Instant setAt) {
        this.id = Ids.next();
        this.personId = person.value();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.reason = reason;
        this.setBy = setBy == null ? null : setBy.value();
        this.setAt = setAt;
    }

    /** The same edge to a copy of the thing, set by whoever set this one: neither do they lift that. */
    NeverSee towards(Subject copy, Instant now) {
        NeverSee same = new NeverSee(person(), copy, reason, null, now);
        same.setBy = setBy;
        return same;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    String reason() {
        return reason;
    }

    Instant setAt() {
        return setAt;
    }

    /** Whoever kept it from somebody does not let them see it again: that takes another pair of eyes. */
    void lift(PersonId by, Instant now) {
        if (by.value().equals(setBy)) {
            throw new CannotBeDone("cannot.keep.same-person");
        }
        liftedAt = now;
        liftedBy = by.value();
    }
}
