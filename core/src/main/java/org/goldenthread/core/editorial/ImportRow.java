package org.goldenthread.core.editorial;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files that somebody on the machine laid before the portal, and what came of it. */
@Entity
@Table(name = "editorial_import")
class ImportRow {

    /** What came of it. */
    enum Outcome {
        /** All of it is brought in. */
        DONE,
        /** It could be, and nothing was, as asked. */
        TRIED,
        /** Nothing was brought in. */
        REFUSED
    }

    @Id
    private UUID id;

    @Column(name = "name", nullable = false, updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "how", nullable = false, updatable = false)
    private ImportKind how;

    @Column(name = "pack", nullable = false)
    private String pack;

    @Column(name = "laid_at", nullable = false, updatable = false)
    private Instant laidAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private @Nullable Outcome outcome;

    @Column(name = "answer")
    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected ImportRow() {}

    ImportRow(UUID id, String name, ImportKind how, String pack, Instant now) {
        this.id = id;
        this.name = name;
        this.how = how;
        this.pack = pack;
        this.laidAt = now;
    }

    String name() {
        return name;
    }

    ImportKind how() {
        return how;
    }

    String pack() {
        return pack;
    }

    boolean isAnswered() {
        return outcome != null;
    }

    /** Says what came of it. The files are of no use from then on. */
    void answer(Outcome what, String words, Instant now) {
        outcome = what;
        answer = words;
        answeredAt = now;
        pack = "{}";
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String answer() {
        return answer;
    }
}
