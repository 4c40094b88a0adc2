package org.goldenthread.core.editorial;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.StrictJson;
import org.jspecify.annotations.Nullable;

/** Words that came with the portal after an editor had changed the thing: kept to be looked at, used by nobody by itself. */
@Entity
@Table(name = "editorial_offer")
class EditorialOffer {

    @Id
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Convert(converter = VariantTag.Column.class)
    @Column(name = "variant", nullable = false, updatable = false)
    private VariantTag variant;

    @Column(name = "body_json", nullable = false, updatable = false)
    private String body;

    @Column(name = "file_hash", nullable = false, updatable = false)
    private String fileHash;

    @Column(name = "offered_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "declined_by")
    private @Nullable UUID declinedBy;

    @Column(name = "declined_at")
    private @Nullable Instant declinedAt;

    protected EditorialOffer() {}

    EditorialOffer(EditorialItem item, VariantTag variant, JsonNode body, String fileHash, Instant at) {
        this.id = Ids.next();
        this.itemId = item.id().value();
        this.variant = variant;
        this.body = body.toString();
        this.fileHash = fileHash;
        this.at = at;
    }

    VariantTag variant() {
        return variant;
    }

    JsonNode body() {
        return StrictJson.read(body);
    }

    Instant at() {
        return at;
    }

    /** The sum of its words, by which somebody says that they have seen these. */
    String sum() {
        return fileHash;
    }

    void decline(PersonId by, Instant now) {
        declinedBy = by.value();
        declinedAt = now;
    }

    boolean isDeclined() {
        return declinedAt != null;
    }
}
