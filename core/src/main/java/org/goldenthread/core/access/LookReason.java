package org.goldenthread.core.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.HonestText;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;

/** Why somebody looks at what is in a case, in their own words. */
@Entity
@Table(name = "look_reason")
class LookReason {

    /** After that they are asked again. */
    static final Duration STANDS = Duration.ofDays(1);

    private static final int LONGEST = 500;

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String words;

    @Column(name = "said_at", nullable = false, updatable = false)
    private Instant saidAt;

    protected LookReason() {}

    LookReason(PersonId person, CaseId caseId, String words, Instant now) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new CannotBeDone("cannot.emergency.words");
        }
        this.id = Ids.next();
        this.personId = person.value();
        this.caseId = caseId.value();
        this.words = HonestText.checked(stripped);
        this.saidAt = now;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    String words() {
        return words;
    }

    Instant saidAt() {
        return saidAt;
    }
}
