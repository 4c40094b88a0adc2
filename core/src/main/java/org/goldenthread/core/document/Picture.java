package org.goldenthread.core.document;

import java.util.List;
import java.util.Optional;

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

    public Rendition narrowest() {
        return renditions.get(0);
    }

    public Rendition widest() {
        return renditions.get(renditions.size() - 1);
    }

    public Optional<Rendition> ofWidth(int width) {
        return renditions.stream().filter(one -> one.width() == width).findFirst();
    }
}
