package org.goldenthread.web.api.shell;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.UUID;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What a request says beside its body. */
public final class Asked {

    private Asked() {}

    /** The first of Accept-Language that the portal speaks, English else. */
    public static Language language(HttpHeaders headers) {
        for (Locale locale : headers.getAcceptableLanguages()) {
            var known = Language.ofTag(locale.getLanguage());
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Language.ENGLISH;
    }

    /** The sender's own name for what they mean to do once. @throws NotUnderstood if there is none, or one that is too long */
    public static String idempotencyKey(@Nullable String header) {
        if (header == null || !header.matches("[\\x21-\\x7E]{8,80}")) {
            throw new NotUnderstood(
                    "Send an Idempotency-Key of 8 to 80 visible characters, new for each thing you do.");
        }
        return header;
    }

    /** How many in a list. @throws NotUnderstood if it is not 1 to 100 */
    public static int most(@Nullable String limit) {
        if (limit == null) {
            return 50;
        }
        if (!limit.matches("[1-9][0-9]?|100")) {
            throw new NotUnderstood("Ask for a limit of 1 to 100.");
        }
        return Integer.parseInt(limit);
    }

    /** The {@code next} of the page before. @throws NotUnderstood if it is none */
    public static @Nullable UUID cursor(@Nullable String before) {
        if (before == null) {
            return null;
        }
        if (!before.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotUnderstood("Send in before what the page before said in next.");
        }
        return UUID.fromString(before);
    }
}
