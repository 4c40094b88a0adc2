package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** One thing of a release. */
@Entity
@Table(name = "editorial_release_part")
class ReleasePart {

    @Id
    private UUID id;

    @Column(name = "release_id", nullable = false, updatable = false)
    private UUID releaseId;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    /** Its newest when a second person was asked; null until then. */
    @Column(name = "revision")
    private @Nullable Integer revision;

    protected ReleasePart() {}

    ReleasePart(Release release, EditorialItem item) {
        this.id = Ids.next();
        this.releaseId = release.id().value();
        this.itemId = item.id().value();
    }

    EditorialId item() {
        return new EditorialId(itemId);
    }

    void standStill(int newest) {
        this.revision = newest;
    }

    void moveAgain() {
        this.revision = null;
    }

    /** 0, which no revision has, for as long as nobody was asked. */
    int revision() {
        return revision == null ? 0 : revision;
    }
}
