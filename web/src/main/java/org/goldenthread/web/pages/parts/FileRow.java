package org.goldenthread.web.pages.parts;

import org.jspecify.annotations.Nullable;

/**
 * A file in a list.
 *
 * @param detail when it came and how large it is
 * @param seen where it is told who has looked at it; null for those who may not ask
 */
public record FileRow(
        String href, String name, String detail, @Nullable String seen) {

    /** The same, with a sentence more. */
    public FileRow and(String note) {
        return new FileRow(href, name, detail + ". " + note, seen);
    }
}
