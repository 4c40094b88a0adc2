package org.goldenthread.core.document;

import java.util.List;

/**
 * A picture that is kept, in all its widths.
 *
 * @param sha256 of its widest bytes, by which it is known
 * @param renditions the narrowest first, at least one
 */
public record Picture(String sha256, List<Rendition> renditions) {

    public Picture {
        renditions = List.copyOf(renditions);
    }

    public Rendition widest() {
        return renditions.get(renditions.size() - 1);
    }

    /** The narrowest that is at least so wide; else the widest. */
    public Rendition atLeast(int width) {
        return renditions.stream()
                .filter(one -> one.width() >= width)
                .findFirst()
                .orElseGet(this::widest);
    }
}
