package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;

/** Somebody whose language it is has read a revision. The first who says so counts. */
@Entity
@Table(name = "editorial_read")
class WordsRead {

    @Id
    private UUID id;

    @Column(name = "item_id", nullable = false, updatable = false)
    private UUID itemId;

    @Column(name = "number", nullable = false, updatable = false)
    private int number;

    @Column(name = "read_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "read_at", nullable = false, updatable = false)
    private Instant at;

    protected WordsRead() {}

    WordsRead(UUID itemId, int number, UUID by, Instant at) {
        this.id = Ids.next();
        this.itemId = itemId;
        this.number = number;
        this.by = by;
        this.at = at;
    }

    /** The same reader and moment, for the same words written once more. */
    WordsRead alsoOf(Revision same) {
        return new WordsRead(itemId, same.number(), by, at);
    }
}
