package org.goldenthread.core.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of a letter as they were laid out. */
@Entity
@Table(name = "letter_pdf")
class LetterPdf {

    @Id
    @Column(name = "letter_id")
    private UUID letterId;

    @Column(name = "bytes", nullable = false, updatable = false, columnDefinition = "mediumblob")
    private byte[] bytes;

    protected LetterPdf() {}

    LetterPdf(LetterId letter, byte[] bytes) {
        this.letterId = letter.value();
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
