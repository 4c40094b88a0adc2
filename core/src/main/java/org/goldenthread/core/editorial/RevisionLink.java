package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.Ids;

/** That a revision leads to another thing, by its key. Written with it and never changed. */
@Entity
@Table(name = "editorial_link")
class RevisionLink {

    @Id
    private UUID id;

    @Column(name = "revision_id", nullable = false, updatable = false)
    private UUID revisionId;

    @Column(name = "to_type", nullable = false, updatable = false)
    private String type;

    @Column(name = "to_key", nullable = false, updatable = false)
    private String name;

    protected RevisionLink() {}

    RevisionLink(Revision revision, EditorialKey to) {
        this.id = Ids.next();
        this.revisionId = revision.id();
        this.type = to.type().value();
        this.name = to.name();
    }

    UUID revisionId() {
        return revisionId;
    }

    EditorialKey to() {
        return new EditorialKey(new ContentTypeKey(type), name);
    }
}
