package org.goldenthread.core.editorial;

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
import org.jspecify.annotations.Nullable;

/** Who did what with a release, when and why. Written once and never changed. */
@Entity
@Table(name = "editorial_release_step")
class ReleaseStep {

    @Id
    private UUID id;

    @Column(name = "release_id", nullable = false, updatable = false)
    private UUID releaseId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private ReleaseStepKind kind;

    @Column(name = "item_id", updatable = false)
    private @Nullable UUID itemId;

    @Column(name = "done_by", updatable = false)
    private @Nullable UUID by;

    @Column(name = "done_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "why", nullable = false, updatable = false)
    private String why;

    protected ReleaseStep() {}

    /** @param item which of them it was done with; null for all */
    ReleaseStep(
            Release release,
            ReleaseStepKind kind,
            @Nullable EditorialItem item,
            @Nullable PersonId by,
            Instant at,
            String why) {
        this.id = Ids.next();
        this.releaseId = release.id().value();
        this.kind = kind;
        this.itemId = item == null ? null : item.id().value();
        this.by = by == null ? null : by.value();
        this.at = at;
        this.why = EditorialStep.oneLine(why);
    }

    ReleaseStepKind kind() {
        return kind;
    }

    @Nullable
    EditorialId item() {
        return itemId == null ? null : new EditorialId(itemId);
    }

    @Nullable
    PersonId by() {
        return by == null ? null : new PersonId(by);
    }

    Instant at() {
        return at;
    }

    String why() {
        return why;
    }
}
