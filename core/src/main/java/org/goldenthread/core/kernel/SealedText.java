package org.goldenthread.core.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Words that the database keeps without being able to read them, and the name of the key that opens them. */
@Embeddable
public class SealedText {

    @Column(name = "sealed_by")
    private String keyId;

    @Column(name = "sealed_text")
    private byte[] box;

    protected SealedText() {}

    SealedText(String keyId, byte[] box) {
        this.keyId = keyId;
        this.box = box.clone();
    }

    String keyId() {
        return keyId;
    }

    byte[] box() {
        return box.clone();
    }

    /** Says nothing of what is inside, wherever it is printed. */
    @Override
    public String toString() {
        return "sealed";
    }
}
