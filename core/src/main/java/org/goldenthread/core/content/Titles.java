package org.goldenthread.core.content;

import org.jspecify.annotations.Nullable;

/** The short words beside a body, held to the same rules as an answer. */
final class Titles {

    private Titles() {}

    static @Nullable String tidied(@Nullable String title) {
        return title == null || Writing.tidy(title).isEmpty() ? null : line(title, 200, "title");
    }

    static String why(String why) {
        return line(why, 500, "reason");
    }

    private static String line(String text, int most, String what) {
        String tidy = Writing.tidy(text);
        if (tidy.length() > most || tidy.indexOf('\n') >= 0 || Writing.deceives(tidy)) {
            throw new IllegalArgumentException(
                    "The " + what + " must be one line of at most " + most + " ordinary characters. Shorten it.");
        }
        return tidy;
    }
}
