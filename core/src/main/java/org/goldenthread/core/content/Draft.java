package org.goldenthread.core.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.SealedText;
import org.goldenthread.core.kernel.Sealing;
import org.jspecify.annotations.Nullable;

/** A half-filled form. It belongs to the one who fills it in and to nobody else. */
@Entity
@Table(name = "draft")
class Draft {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID personId;

    @Column(name = "form_key", nullable = false, updatable = false)
    private String form;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private UUID subjectId;

    @Column(name = "body_json", nullable = false)
    private String body;

    @Embedded
    private @Nullable SealedText sealed;

    @Column(name = "kept_at", nullable = false)
    private Instant keptAt;

    /** The version of its form that it was answered with; null where nobody noted it. */
    @Column(name = "type_version")
    private @Nullable Integer typeVersion;

    protected Draft() {}

    Draft(PersonId person, ContentTypeKey form, Identifier subject) {
        this.id = Ids.next();
        this.personId = person.value();
        this.form = form.value();
        this.subjectId = subject.value();
    }

    /** Sealed together with whose it is and what it belongs to, so that no row can change hands or places. */
    void keepSealed(String whose, String answers, Instant day, Sealing sealing) {
        this.sealed = sealing.seal(whose + "\n" + answers, id);
        this.keptAt = day;
    }

    String open(String whose, Sealing sealing) {
        SealedText box = sealed;
        String words = box == null ? "" : sealing.open(box, id);
        if (!words.startsWith(whose + "\n")) {
            throw new IllegalStateException("A sealed draft lies in somebody else's place");
        }
        return words.substring(whose.length() + 1);
    }

    void keep(String answers, @Nullable Integer version, Instant now) {
        this.typeVersion = version;
        this.body = answers;
        this.keptAt = now;
    }

    @Nullable
    Integer typeVersion() {
        return typeVersion;
    }

    String body() {
        return body;
    }

    Instant keptAt() {
        return keptAt;
    }
}
