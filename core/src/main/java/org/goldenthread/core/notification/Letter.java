package org.goldenthread.core.notification;

import java.util.UUID;
import org.goldenthread.core.kernel.Language;

/** A message with its words and its address, for as long as it takes to send it. */
record Letter(UUID id, String address, Language language, String subject, String body) {

    /** The same for the same message, so that a server that has it twice can tell (RFC 5322 §3.6.4). */
    String messageId() {
        return "<" + id + "@portal.invalid>";
    }

    /** Says neither to whom nor what, wherever it is printed. */
    @Override
    public String toString() {
        return "message " + id;
    }
}
