package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The pictures on the desk.
 *
 * @param languages in which language none may have been written, to choose from; the first is for all
 * @param add where one is brought; null for whoever may not
 * @param more where the next ones are; null where these are the last
 */
public record PicturesView(
        List<Row> rows,
        List<DeskView.Option> languages,
        @Nullable String add,
        @Nullable String more) {

    /**
     * One of them.
     *
     * @param thumb where its bytes are
     * @param words what it shows, for whoever does not see it
     */
    public record Row(String href, String title, String thumb, String words, Tag stage, List<String> lacks) {}

    /** True where only some are shown. */
    public boolean chosen() {
        return languages.stream().skip(1).anyMatch(DeskView.Option::chosen);
    }
}
