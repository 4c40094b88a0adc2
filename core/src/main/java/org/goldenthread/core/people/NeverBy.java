package org.goldenthread.core.people;

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

/** Somebody is never to be reached this way: the telephone is his, the letter-box is shared. Beats every safe contact. */
@Entity
@Table(name = "never_by")
class NeverBy {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Channel channel;

    @Column(name = "said_by", nullable = false, updatable = false)
    private UUID saidBy;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected NeverBy() {}

    NeverBy(PersonId person, Channel channel, PersonId saidBy, Instant saidAt) {
        this.id = Ids.next();
        this.personId = person.value();
        this.channel = channel;
        this.saidBy = saidBy.value();
        this.saidAt = saidAt;
    }

    Channel channel() {
        return channel;
    }
}
