package org.goldenthread.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.SealedText;
import org.goldenthread.core.kernel.Sealing;

/** A form that came when its writer's session was over. Sealed together with whose it is, so that no row can change hands. */
@Entity
@Table(name = "unsent_form")
class UnsentForm {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Embedded
    private SealedText sealed;

    @Column(name = "kept_at", nullable = false, updatable = false)
    private Instant keptAt;

    @Column(name = "forget_at", nullable = false, updatable = false)
    private Instant forgetAt;

    protected UnsentForm() {}

    UnsentForm(PersonId person, Unsent unsent, Instant now, Instant forgetAt, Sealing sealing) {
        this.id = Ids.next();
        this.personId = person.value();
        this.sealed = sealing.seal(personId + "\n" + unsent.address() + "\n" + unsent.answers(), id);
        this.keptAt = now;
        this.forgetAt = forgetAt;
    }

    UUID id() {
        return id;
    }

    Unsent open(Sealing sealing) {
        String[] lines = sealing.open(sealed, id).split("\n", 3);
        if (lines.length != 3 || !lines[0].equals(personId.toString())) {
            throw new IllegalStateException("An unsent form lies under somebody else's name");
        }
        return new Unsent(lines[1], lines[2]);
    }
}
