package org.goldenthread.web.pages.parts;

import org.jspecify.annotations.Nullable;

/** A word or two about how something stands. The tone only repeats what the words say. */
public record Tag(String words, Tone tone) {

    public enum Tone {
        PLAIN(null),
        GO("gt-tag--go"),
        KIN("gt-tag--kin"),
        CHILD("gt-tag--child"),
        COURT("gt-tag--court"),
        STOP("gt-tag--stop"),
        QUIET("gt-tag--quiet");

        private final @Nullable String css;

        Tone(@Nullable String css) {
            this.css = css;
        }

        public @Nullable String css() {
            return css;
        }
    }
}
