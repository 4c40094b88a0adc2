package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The releases, the newest first.
 *
 * @param begin where another is begun; null for those who may not
 * @param more where the next rows are, or null
 */
public record ReleasesView(
        List<Row> rows, @Nullable String begin, @Nullable String more) {

    /** One of them. @param when since when it is out, or will be; empty where nobody has said */
    public record Row(String href, String name, Tag stage, String when) {}
}
