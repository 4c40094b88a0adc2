package org.goldenthread.web.pages.parts;

import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list: an initial, never a face.
 *
 * @param as what they are to the child or do here, in words; may be empty
 * @param circle which circle they stand in
 * @param phone the number to press, only for people who may be rung; null for everybody else
 */
public record PersonLine(
        String name, String as, Circle circle, @Nullable String phone) {

    /** Family, the child, or somebody who works with them. */
    public enum Circle {
        KIN("gt-face--kin"),
        CHILD("gt-face--child"),
        WORKER(null);

        private final @Nullable String css;

        Circle(@Nullable String css) {
            this.css = css;
        }

        public @Nullable String css() {
            return css;
        }
    }

    public String initial() {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The number without its spaces. */
    public String dialled() {
        return phone == null ? "" : phone.replace(" ", "");
    }
}
