package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/**
 * The words of one variant as they were written at one moment. Written once and never changed. Revisions are counted over the
 * whole thing, so that one number says what each variant said then: of each, the last up to that number.
 */
@Entity
@Table(name = "editorial_revision")
class Revision {

    @Id
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Convert(converter = VariantTag.Column.class)
    @Column(name = "variant", nullable = false, updatable = false)
    private VariantTag variant;

    @Column(name = "type_version", nullable = false, updatable = false)
    private int typeVersion;

    @Column(name = "body_json", nullable = false, updatable = false)
    private String body;

    @Column(name = "based_on", nullable = false, updatable = false)
    private int basedOn;

    @Column(name = "written_by", updatable = false)
    private @Nullable UUID by;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant at;

    @Transient
    private Collection<EditorialKey> links = List.of();

    @Transient
    private Map<String, String> pictures = Map.of();

    /** The SHA-256 of the file that it came from, or null where an editor wrote it. */
    @Column(name = "file_hash", updatable = false)
    private @Nullable String fileHash;

    /** The number of revisions that the thing had when it said this first; null where it is said for the first time. */
    @Column(name = "carried_from", updatable = false)
    private @Nullable Integer carriedFrom;

    protected Revision() {}

    Revision(EditorialItem item, ContentType type, VariantTag variant, JsonNode body, Instant at) {
        this.id = Ids.next();
        this.itemId = item.id().value();
        this.number = item.newest();
        this.basedOn = item.newest() - 1;
        this.variant = variant;
        this.typeVersion = type.version();
        this.body = body.toString();
        this.links = PublicFields.of(type).linked(body);
        this.pictures = PictureFields.shown(type, body);
        this.at = at;
    }

    Revision by(@Nullable PersonId person) {
        this.by = person == null ? null : person.value();
        return this;
    }

    Revision from(String hash) {
        this.fileHash = hash;
        return this;
    }

    /** Says that it is what an earlier revision says, in the shape of another version of its type: so it is as old as that. */
    Revision carriedFrom(int number) {
        this.carriedFrom = number;
        return this;
    }

    @Nullable
    Integer carriedFrom() {
        return carriedFrom;
    }

    /** Whether this is what somebody sends once more who has had no answer. */
    boolean repeats(VariantTag other, JsonNode said, @Nullable PersonId person, int based) {
        return variant.equals(other) && says(said) && wasWrittenBy(person) && basedOn == based;
    }

    private boolean wasWrittenBy(@Nullable PersonId person) {
        return person != null && person.value().equals(by);
    }

    boolean says(JsonNode words) {
        return body.equals(words.toString());
    }

    /** Where it leads, as long as it has just been written. */
    List<RevisionLink> links() {
        return links.stream().map(key -> new RevisionLink(this, key)).toList();
    }

    /** Which pictures it shows in which fields, as long as it has just been written. */
    Map<String, RevisionPicture> pictures() {
        Map<String, RevisionPicture> shown = new LinkedHashMap<>();
        pictures.forEach((field, hash) -> shown.put(field, new RevisionPicture(this, hash)));
        return shown;
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

    VariantTag variant() {
        return variant;
    }

    /** Whether it says the same, whoever wrote it and when. */
    boolean saysTheSame(@Nullable Revision other) {
        return other != null && variant.equals(other.variant) && body.equals(other.body);
    }

    int typeVersion() {
        return typeVersion;
    }

    JsonNode body() {
        return StrictJson.read(body);
    }

    Instant at() {
        return at;
    }

    @Nullable
    String fileHash() {
        return fileHash;
    }
}
