package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** A thing as it was written at one moment. Its words are written once and never changed. */
@Entity
@Table(name = "content_version")
class Version {

    @Id
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "type_version", nullable = false, updatable = false)
    private int typeVersion;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", updatable = false)
    private @Nullable Language language;

    @Column(name = "body_json", nullable = false, updatable = false)
    private String body;

    @Column(name = "author_person", updatable = false)
    private @Nullable UUID authorPerson;

    @Column(name = "author_step", updatable = false)
    private @Nullable String authorStep;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "why", nullable = false, updatable = false)
    private String why;

    /** When whoever wrote it took it back while it waited; kept, and read by nobody. */
    @Column(name = "taken_back_at")
    private @Nullable Instant takenBackAt;

    @Column(name = "based_on", updatable = false)
    private @Nullable Integer basedOn;

    protected Version() {}

    Version(ContentItem item, ContentType type, @Nullable Language language, JsonNode body, Hand hand) {
        this.id = item.inTheRoom() ? Ids.untimed() : Ids.next();
        this.itemId = item.id().value();
        this.number = item.newest();
        this.typeVersion = type.version();
        this.language = language;
        this.body = body.toString();
        PersonId person = hand.author().person();
        this.authorPerson = person == null ? null : person.value();
        this.authorStep = hand.author().step();
        this.at = hand.at();
        this.why = "";
    }

    /** Why it was written, and from which version its writer set out. */
    Version because(String reason, @Nullable Integer from) {
        this.why = reason;
        this.basedOn = from;
        return this;
    }

    void takeBack(Instant now) {
        takenBackAt = now;
    }

    UUID id() {
        return id;
    }

    UUID itemId() {
        return itemId;
    }

    int number() {
        return number;
    }

    int typeVersion() {
        return typeVersion;
    }

    @Nullable
    Language language() {
        return language;
    }

    JsonNode body() {
        return StrictJson.read(body);
    }

    boolean says(JsonNode other) {
        return body.equals(other.toString());
    }

    Author author() {
        return new Author(authorPerson == null ? null : new PersonId(authorPerson), authorStep);
    }

    Instant at() {
        return at;
    }

    String why() {
        return why;
    }

    @Nullable
    Integer basedOn() {
        return basedOn;
    }
}
