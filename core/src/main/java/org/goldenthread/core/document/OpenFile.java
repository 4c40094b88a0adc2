package org.goldenthread.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.Ids;

/**
 * A file on its way to somebody. Give it out as an attachment, with {@code X-Content-Type-Options: nosniff}.
 *
 * @see FileReading#open
 */
public final class OpenFile {

    /** After how many bytes the gate is asked again. */
    static final int ASK_AGAIN = 256 * 1024;

    private final FileLine line;
    private final String tag;
    private final long size;
    private final Supplier<InputStream> bytes;
    private final BooleanSupplier stillMay;

    private OpenFile(FileLine line, String tag, long size, Supplier<InputStream> bytes, BooleanSupplier stillMay) {
        this.line = line;
        this.tag = tag;
        this.size = size;
        this.bytes = bytes;
        this.stillMay = stillMay;
    }

    /** The bytes as they were brought. */
    static OpenFile original(FileLine line, String sha256, BlobStore store, BooleanSupplier stillMay) {
        return new OpenFile(line, line.id().value().toString(), line.size(), () -> store.open(sha256), stillMay);
    }

    /** A copy that says who reads it; no two are the same. */
    static OpenFile marked(FileLine line, byte[] copy, BooleanSupplier stillMay) {
        return new OpenFile(line, Ids.next().toString(), copy.length, () -> new ByteArrayInputStream(copy), stillMay);
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
        return tag;
    }

    /** How many bytes are given out. */
    public long size() {
        return size;
    }

    /**
     * Writes the bytes, and asks the gate again every 256 KiB.
     *
     * @throws NotThere if the reader's grant ended or the file was withdrawn on the way; break the connection off
     */
    public void writeTo(OutputStream out) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long sinceAsked = 0;
        try (InputStream in = bytes.get()) {
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
