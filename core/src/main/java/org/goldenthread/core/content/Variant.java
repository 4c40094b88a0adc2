package org.goldenthread.core.content;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Audience;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** One version in another shape, in the same room as its item. It never outlives its version: a new version has none yet. */
@Entity
@Table(name = "content_variant")
class Variant {

    @Id
    private UUID id;

    @Column(name = "version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private VariantKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "language", updatable = false)
    private @Nullable Language language;

    @Column(name = "audience", nullable = false, updatable = false)
    private String audience;

    /** The key that those hold for whom it was made; null for everybody. */
    @Column(name = "audience_key", updatable = false)
    private @Nullable String audienceKey;

    @Column(name = "body_json", nullable = false, updatable = false)
    private String body;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "made_by", updatable = false)
    private @Nullable UUID by;

    @Embedded
    private AccessStamp stamp;

    protected Variant() {}

    Variant(ContentItem item, Version version, NewVariant shape, JsonNode body, Hand hand) {
        this.id = item.inTheRoom() ? Ids.untimed() : Ids.next();
        this.versionId = version.id();
        this.itemId = item.id().value();
        this.number = version.number();
        this.kind = shape.kind();
        this.language = shape.language();
        this.audience = Audience.ofWord(shape.audience()).word();
        this.audienceKey = audience().key(item.stamp());
        this.body = body.toString();
        this.at = hand.at();
        PersonId person = hand.author().person();
        this.by = person == null ? null : person.value();
        this.stamp = item.stamp().withLabel(shape.label());
    }

    UUID itemId() {
        return itemId;
    }

    VariantKind kind() {
        return kind;
    }

    @Nullable
    Language language() {
        return language;
    }

    Label label() {
        return stamp.label();
    }

    Instant at() {
        return at;
    }

    Audience audience() {
        return Audience.ofWord(audience);
    }

    JsonNode body() {
        return StrictJson.read(body);
    }
}
