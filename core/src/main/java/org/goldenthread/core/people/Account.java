package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;

/** Who the identity provider's subject is here. One subject, one person; one person, one subject. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String subject;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "linked_at", nullable = false, updatable = false)
    private Instant linkedAt;

    protected Account() {}

    Account(String subject, PersonId person, Instant linkedAt) {
        this.subject = subject;
        this.personId = person.value();
        this.linkedAt = linkedAt;
    }

    String subject() {
        return subject;
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
