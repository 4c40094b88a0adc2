package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;

/** Somebody whose language it is has read words that shipped, beside those that they are made from. The first who says so counts. */
@Entity
@Table(name = "wording_read")
class WordingRead {

    @Id
    private UUID id;

    /** The sum of the words that they read, in both languages. */
    @Column(name = "words", nullable = false, updatable = false)
    private String words;

    @Column(name = "read_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "read_at", nullable = false, updatable = false)
    private Instant at;

    protected WordingRead() {}

    WordingRead(String words, PersonId by, Instant at) {
        this.id = Ids.next();
        this.words = words;
        this.by = by.value();
        this.at = at;
    }

    String words() {
        return words;
    }

    /** The same reader and moment, for the same words that are a thing of the desk from now on. */
    WordsRead of(Revision same) {
        return new WordsRead(same.itemId(), same.number(), by, at);
    }
}
