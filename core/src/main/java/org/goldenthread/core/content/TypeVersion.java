package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** One version of a content type as it is stored: written once, never changed. */
@Entity
@Table(name = "content_type")
class TypeVersion {

    /** Where a version came from, and whether it is used. */
    enum Origin {
        /** Came with the portal, and is used. */
        SHIPPED,
        /** Came with the portal after an editor had changed the form: offered to the editor, not used by itself. */
        OFFERED,
        /** An editor's own. */
        EDITED
    }

    @Id
    private UUID id;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "version", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin", nullable = false)
    private Origin origin;

    @Column(name = "schema_json", nullable = false, updatable = false)
    private String schema;

    @Column(name = "file_hash", nullable = false, updatable = false)
    private String fileHash;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "written_by", updatable = false)
    private @Nullable UUID by;

    /** By which steps what was written with the version before is carried over to this one; null for none. */
    @Column(name = "steps_json", updatable = false)
    private @Nullable String steps;

    @Column(name = "approved_by", updatable = false)
    private @Nullable UUID approvedBy;

    @Column(name = "why", nullable = false, updatable = false)
    private String why = "";

    @Transient
    private boolean read;

    protected TypeVersion() {}

    TypeVersion(ContentTypeKey key, int number, Origin origin, String schema, String fileHash, Instant at) {
        this.id = Ids.next();
        this.key = key.value();
        this.number = number;
        this.origin = origin;
        this.schema = schema;
        this.fileHash = fileHash;
        this.at = at;
    }

    /** Only what a transaction before has written is read: what this one writes may yet be taken back. */
    @PostLoad
    void wasRead() {
        read = true;
    }

    /** Whether it stands whatever becomes of this transaction, so that it may be remembered. */
    boolean stands() {
        return read;
    }

    ContentTypeKey key() {
        return new ContentTypeKey(key);
    }

    /** Says whose it is, and who said yes to it. */
    TypeVersion madeBy(PersonId writer, PersonId second, TypeSteps how, String reason) {
        this.by = writer.value();
        this.approvedBy = second.value();
        this.steps = how.list().toString();
        this.why = reason;
        return this;
    }

    TypeSteps steps() {
        return steps == null ? TypeSteps.none() : TypeSteps.read(new ContentTypeKey(key), StrictJson.read(steps));
    }

    TypeLine line() {
        return new TypeLine(
                number,
                origin == Origin.SHIPPED,
                origin == Origin.OFFERED,
                by == null ? null : new PersonId(by),
                approvedBy == null ? null : new PersonId(approvedBy),
                at,
                why);
    }

    int number() {
        return number;
    }

    Origin origin() {
        return origin;
    }

    String fileHash() {
        return fileHash;
    }

    JsonNode schema() {
        return StrictJson.read(schema);
    }

    ContentType asType() {
        return ContentType.parse(new ContentTypeKey(key), number, StrictJson.read(schema));
    }
}
