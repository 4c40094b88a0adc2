package org.goldenthread.web.pages.kinds;

import java.util.List;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Every kind of thing.
 *
 * @param begin where a new one is made; null for whoever may not
 */
public record KindsView(List<Row> rows, @Nullable String begin) {

    /**
     * One kind.
     *
     * @param room where what is written lives, in words
     */
    public record Row(String href, String title, String room, Tag tag) {}
}
