package org.goldenthread.core.tripwire;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.access.HoldingBack.Held;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.SealedText;
import org.goldenthread.core.kernel.Sealing;
import org.goldenthread.core.tripwire.HeldWords.Told;

/** What something said that its writer took back once others had looked at it, sealed: somebody had acted on it, or was about to. */
@Entity
@Table(name = "taken_back_words")
class TakenBackWords {

    @Id
    @Column(name = "held_back_id")
    private UUID heldBackId;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "type_key", nullable = false, updatable = false)
    private String typeKey;

    @Column(name = "taken_at", nullable = false, updatable = false)
    private Instant takenAt;

    @Embedded
    private SealedText sealed;

    protected TakenBackWords() {}

    TakenBackWords(Held held, CaseId caseId, Told told, Sealing sealing, Instant now) {
        this.heldBackId = held.id().value();
        this.caseId = caseId.value();
        this.typeKey = told.typeKey();
        this.takenAt = now;
        this.sealed = sealing.seal(told.words().text(), heldBackId);
    }

    HeldBackId id() {
        return new HeldBackId(heldBackId);
    }

    String typeKey() {
        return typeKey;
    }

    Instant takenAt() {
        return takenAt;
    }

    String words(Sealing sealing) {
        return sealing.open(sealed, heldBackId);
    }
}
