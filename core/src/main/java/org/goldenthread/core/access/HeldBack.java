package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A thing that is in its place and waits there for a second person: until then its writer sees it, and of the others who
 * could see it there, those alone who hold the safe contacts of the case. It narrows and never widens.
 */
@Entity
@Table(name = "held_back")
class HeldBack {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, updatable = false)
    private SubjectKind kind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "writer", updatable = false)
    private @Nullable UUID writer;

    @Column(name = "writer_key", updatable = false)
    private @Nullable String writerKey;

    @Column(name = "keepers_key", nullable = false, updatable = false)
    private String keepersKey;

    @Column(name = "revision", nullable = false)
    private int revision = 1;

    @Column(name = "held_at", nullable = false, updatable = false)
    private Instant heldAt;

    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    @Column(name = "over_at")
    private @Nullable Instant overAt;

    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    @Column(name = "why")
    private @Nullable String why;

    @ManyToOne
    @JoinColumn(name = "follows", updatable = false)
    private @Nullable HeldBack follows;

    @Embedded
    private AccessStamp stamp;

    protected HeldBack() {}

    HeldBack(Subject thing, @Nullable PersonId writer, Instant now) {
        this.id = HeldBackId.next().value();
        this.kind = thing.kind();
        this.subjectId = thing.id();
        this.writer = writer == null ? null : writer.value();
        this.stamp = thing.stamp();
        this.keepersKey = AccessKey.keepers(caseId().value());
        this.writerKey = writer == null ? null : AccessKey.by(caseId().value(), writer.value());
        this.heldAt = now;
    }

    HeldBackId id() {
        return new HeldBackId(id);
    }

    Subject subject() {
        return new Subject(kind, subjectId, stamp);
    }

    CaseId caseId() {
        CaseId caseId = stamp.caseId();
        if (caseId == null) {
            throw new IllegalStateException("what is held back is held in a case");
        }
        return caseId;
    }

    UUID thing() {
        return subjectId;
    }

    /**
     * Whether one of the keys opens it: those who hold every safe contact of its case look at it, and those who act for its
     * writer read what the writer reads, so that nothing they miss tells either of them what was found.
     */
    boolean isOpenedBy(Set<String> keys) {
        return keys.contains(keepersKey) || writerKey != null && keys.contains(writerKey);
    }

    @Nullable
    PersonId writer() {
        return writer == null ? null : new PersonId(writer);
    }

    /** Everybody who wrote what it says, or what it said since it began to wait. */
    Set<PersonId> wrote() {
        Set<PersonId> all = new HashSet<>();
        for (HeldBack one = this; one != null; one = one.follows) {
            PersonId by = one.writer();
            if (by != null) {
                all.add(by);
            }
        }
        return all;
    }

    HoldingBack.Held line() {
        return new HoldingBack.Held(id(), subject(), writer(), wrote(), revision, heldAt, sentBackAt);
    }

    /** Whoever wrote any of it does not decide: that takes another pair of eyes. */
    void letGo(int seen, PersonId by, String reason, Instant now) {
        decided(seen, by, reason);
        overAt = now;
    }

    void sendBack(int seen, PersonId by, String reason, Instant now) {
        decided(seen, by, reason);
        sentBackAt = now;
    }

    /** There is nothing in it any more that has to be looked at. */
    void takenOut(Instant now) {
        overAt = now;
    }

    /** Its writer has it back: there is nothing to decide for anybody. */
    void takenBack(Instant now) {
        takenBackAt = now;
        overAt = now;
    }

    @Nullable
    String why() {
        return why;
    }

    boolean isTakenBack() {
        return takenBackAt != null;
    }

    boolean isOver() {
        return overAt != null;
    }

    /** Written again and to be looked at again: whoever has it before them has not seen what it says now. */
    void again() {
        revision++;
        sentBackAt = null;
    }

    /** The same by somebody else: it waits as theirs from now on, and what it said before is decided by nobody. */
    HeldBack by(Subject thing, @Nullable PersonId other, Instant now) {
        revision++;
        overAt = now;
        HeldBack next = new HeldBack(thing, other, now);
        next.follows = this;
        return next;
    }

    private void decided(int seen, PersonId by, String reason) {
        if (isTakenBack()) {
            throw new NotThere();
        }
        if (seen != revision) {
            throw new CannotBeDone("cannot.held.changed");
        }
        if (overAt != null) {
            throw new CannotBeDone("cannot.held.decided");
        }
        if (wrote().contains(by)) {
            throw new CannotBeDone("cannot.held.own");
        }
        decidedBy = by.value();
        why = reason;
    }
}
