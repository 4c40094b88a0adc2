package org.goldenthread.core.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;

/** An e-mail address of somebody is safe no more, and their account may still hold it. Never says which address. */
@Entity
@Table(name = "address_to_forget")
class AddressToForget {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "said_at", nullable = false)
    private Instant saidAt;

    protected AddressToForget() {}

    AddressToForget(PersonId person, Instant saidAt) {
        this.personId = person.value();
        this.saidAt = saidAt;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Instant saidAt() {
        return saidAt;
    }
}
