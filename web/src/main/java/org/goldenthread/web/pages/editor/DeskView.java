package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The list of what is written for everybody.
 *
 * @param chosen true where something is left out
 * @param begin where something new is begun; null for those who may not
 * @param more where the next rows are, or null
 * @param kept what whoever looks has half written, where it is written on
 * @param news what has just come about; empty for nothing
 */
public record DeskView(
        List<Row> rows,
        List<Filter> filters,
        boolean chosen,
        @Nullable String begin,
        @Nullable String more,
        List<Link> kept,
        String news) {

    public DeskView {
        kept = List.copyOf(kept);
        rows = List.copyOf(rows);
        filters = List.copyOf(filters);
    }

    /**
     * One thing.
     *
     * @param lacks what each language lacks; empty where they are all well
     */
    public record Row(String href, String title, String type, Tag stage, List<String> lacks) {}

    /** Something that the list can be narrowed by. @param name what it is called in the address */
    public record Filter(String name, String label, List<Option> options) {}

    /** One of several. */
    public record Option(String value, String words, boolean chosen) {}
}
