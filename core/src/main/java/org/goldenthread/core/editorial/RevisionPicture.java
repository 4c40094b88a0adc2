package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;

/** That a revision shows a picture, by the hash of its bytes. Written with it and never changed. */
@Entity
@Table(name = "editorial_picture")
class RevisionPicture {

    @Id
    private UUID id;

    @Column(name = "revision_id", nullable = false, updatable = false)
    private UUID revisionId;

    @Column(name = "picture", nullable = false, updatable = false)
    private String picture;

    protected RevisionPicture() {}

    RevisionPicture(Revision revision, String picture) {
        this.id = Ids.next();
        this.revisionId = revision.id();
        this.picture = picture;
    }

    String picture() {
        return picture;
    }
}
