package org.goldenthread.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import org.goldenthread.core.access.NotThere;

/**
 * A file on its way to somebody. Give it out as an attachment, with {@code X-Content-Type-Options: nosniff}.
 *
 * @see FileReading#open
 */
public final class OpenFile {

    /** After how many bytes the gate is asked again. */
    static final int ASK_AGAIN = 256 * 1024;

    private final FileLine line;
    private final String sha256;
    private final BlobStore store;
    private final BooleanSupplier stillMay;

    OpenFile(FileLine line, String sha256, BlobStore store, BooleanSupplier stillMay) {
        this.line = line;
        this.sha256 = sha256;
        this.store = store;
        this.stillMay = stillMay;
    }

    public FileLine line() {
        return line;
    }

    /** The value of Content-Disposition. */
    public String disposition() {
        return FileName.disposition(line.name());
    }

    /** A strong entity tag, without quotes; it tells nothing about other places that hold the same bytes. */
    public String tag() {
        return line.id().value().toString();
    }

    /**
     * Writes the bytes, and asks the gate again every 256 KiB.
     *
     * @throws NotThere if the reader's grant ended or the file was withdrawn on the way; break the connection off
     */
    public void writeTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long sinceAsked = 0;
        try (InputStream in = store.open(sha256)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (sinceAsked >= ASK_AGAIN) {
                    if (!stillMay.getAsBoolean()) {
                        throw new NotThere();
                    }
                    sinceAsked = 0;
                }
                out.write(buffer, 0, read);
                sinceAsked += read;
            }
        }
    }
}
