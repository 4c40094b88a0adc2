package org.goldenthread.core.document;

import java.util.Locale;
import org.goldenthread.core.kernel.CannotBeDone;

/** A file was not taken in, and nothing of it was kept. The sentence says what the sender can do. */
public class FileRefused extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        /** Not one of the kinds that are taken in. */
        KIND,
        /** Its name, what the sender called it and what it is do not agree. */
        NOT_WHAT_IT_SAYS,
        /** Neither a PNG nor a JPEG. */
        NOT_A_PICTURE,
        /** It cannot be read from its beginning to its end. */
        BROKEN_PICTURE,
        /** It has more dots than are read. */
        TOO_MANY_DOTS,
        /** Others are being drawn, and its turn did not come in time. */
        BUSY,
        VIRUS,
        /** The virus check did not answer; only a file found clean is kept. */
        CHECK_SILENT
    }

    private final Reason reason;

    FileRefused(Reason reason, String... arguments) {
        super("file.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
