package org.goldenthread.web.pages.parts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A step on the thread.
 *
 * @param state whole line, ring or stitches
 * @param when the day or the span in words; empty where it is not known
 * @param words what happens then; empty where the title says it all
 */
public record PathStep(
        State state,
        String when,
        String title,
        String words,
        @Nullable Link link) {

    /** A whole line has happened, a ring is now, stitches are planned. */
    public enum State {
        DONE,
        NOW,
        PLANNED;

        public String css() {
            return "is-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
