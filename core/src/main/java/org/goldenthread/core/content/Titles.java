package org.goldenthread.core.content;

import org.goldenthread.core.kernel.CannotBeDone;
import org.jspecify.annotations.Nullable;

/** The short words beside a body, held to the same rules as an answer. */
final class Titles {

    private Titles() {}

    static @Nullable String tidied(@Nullable String title) {
        return title == null || Writing.tidy(title).isEmpty() ? null : line(title, 200, "cannot.title");
    }

    static String why(String why) {
        return line(why, 500, "cannot.why");
    }

    private static String line(String text, int most, String textKey) {
        String tidy = Writing.tidy(text);
        if (tidy.length() > most || tidy.indexOf('\n') >= 0 || Writing.deceives(tidy)) {
            throw new CannotBeDone(textKey, String.valueOf(most));
        }
        return tidy;
    }
}
