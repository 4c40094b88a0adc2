package org.goldenthread.core.tripwire;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.ContactKept;
import org.goldenthread.core.people.SafeContactId;
import org.jspecify.annotations.Nullable;

/**
 * A contact is kept safe that was not before, and what stands in a case is still to be looked through for it; first of all,
 * in which cases, and things of which kinds. Says how far that has come.
 */
@Entity
@Table(name = "look_back")
class LookBack {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "contact_id", nullable = false, updatable = false)
    private UUID contactId;

    @Column(name = "case_id", updatable = false)
    private @Nullable UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private @Nullable SubjectKind kind;

    @Column(name = "after_id")
    private @Nullable UUID after;

    protected LookBack() {}

    LookBack(ContactKept kept) {
        this.id = Ids.next();
        this.personId = kept.person().value();
        this.contactId = kept.contact().value();
    }

    /** The same in one case. */
    LookBack in(CaseId one) {
        LookBack there = new LookBack(new ContactKept(person(), contact()));
        there.caseId = one.value();
        return there;
    }

    /** The same for things of one kind. */
    LookBack of(SubjectKind things) {
        LookBack there = new LookBack(new ContactKept(person(), contact()));
        there.caseId = caseId;
        there.kind = things;
        return there;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    SafeContactId contact() {
        return new SafeContactId(contactId);
    }

    /** Null where it is not yet said in which. */
    @Nullable
    CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    /** Null where it is not yet said of which kind the things are. */
    @Nullable
    SubjectKind kind() {
        return kind;
    }

    @Nullable
    UUID after() {
        return after;
    }

    void cameTo(UUID thing) {
        after = thing;
    }
}
