package org.goldenthread.web.pages.wording;

import java.util.List;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words of the portal, as they are looked for.
 *
 * @param found how many there are, in a sentence
 * @param typed what is looked for
 * @param languages what the two languages are called
 * @param langs their tags, in the same order
 * @param seen what of those shown nobody has read yet, each name with the sum of its words; empty where nobody may say so
 * @param mark what the button says with which they are read
 * @param more where the next are, or null
 * @param news what has just come about; empty for nothing
 */
public record WordingsView(
        List<Row> rows,
        String found,
        String typed,
        List<Filter> filters,
        List<String> languages,
        List<Lang> langs,
        List<String> seen,
        String mark,
        @Nullable String more,
        String news) {

    public WordingsView {
        rows = List.copyOf(rows);
        seen = List.copyOf(seen);
    }

    /** In which language words stand, where it is not the page's; else null. */
    public record Lang(@Nullable String tag) {}

    /**
     * One of them.
     *
     * @param name its key, which is never translated
     * @param words what each language says
     */
    public record Row(String href, String name, List<List<String>> words, List<Tag> tags) {}

    /** Something that the list can be narrowed by. @param name what it is called in the address */
    public record Filter(String name, String label, List<Option> options) {}

    /** One of several. */
    public record Option(String value, String words, boolean chosen) {}
}
