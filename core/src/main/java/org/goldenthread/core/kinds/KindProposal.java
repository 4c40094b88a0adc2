package org.goldenthread.core.kinds;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.TypeSteps;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.StrictJson;

/** What a kind is to become, until a second person says yes or it is thrown away. There is one of a kind at a time. */
@Entity
@Table(name = "kind_proposal")
class KindProposal {

    @Id
    private UUID id;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "based_on", nullable = false)
    private int basedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage", nullable = false)
    private KindStage stage;

    @Column(name = "schema_json", nullable = false)
    private String schema;

    @Column(name = "steps_json", nullable = false)
    private String steps;

    @Version
    @Column(name = "changes", nullable = false)
    private int changes;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    protected KindProposal() {}

    /** @param basedOn the version in use; 0 for a new kind */
    KindProposal(ContentTypeKey key, int basedOn, JsonNode schema, Instant now) {
        this.id = Ids.next();
        this.key = key.value();
        this.basedOn = basedOn;
        this.stage = KindStage.DRAFT;
        this.schema = schema.toString();
        this.steps = TypeSteps.none().list().toString();
        this.begunAt = now;
    }

    /** @param inUse the version in use by now, which whoever writes has looked at */
    void write(JsonNode next, TypeSteps how, int inUse) {
        if (stage != KindStage.DRAFT) {
            throw new CannotBeDone("cannot.kind.stands-still");
        }
        schema = next.toString();
        steps = how.list().toString();
        basedOn = inUse;
    }

    void ask() {
        if (stage != KindStage.DRAFT) {
            throw new CannotBeDone("cannot.kind.stands-still");
        }
        stage = KindStage.IN_REVIEW;
    }

    void takeBack() {
        if (stage != KindStage.IN_REVIEW) {
            throw new CannotBeDone("cannot.kind.nothing-waits");
        }
        stage = KindStage.DRAFT;
    }

    UUID id() {
        return id;
    }

    ContentTypeKey key() {
        return new ContentTypeKey(key);
    }

    int basedOn() {
        return basedOn;
    }

    KindStage stage() {
        return stage;
    }

    /** Counts every change, so that whoever writes over another's is told. */
    int changes() {
        return changes;
    }

    JsonNode schema() {
        return StrictJson.read(schema);
    }

    TypeSteps steps() {
        return TypeSteps.read(key(), StrictJson.read(steps));
    }
}
