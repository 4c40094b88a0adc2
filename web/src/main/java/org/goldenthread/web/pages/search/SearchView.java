package org.goldenthread.web.pages.search;

import java.util.List;
import org.goldenthread.core.search.Highlight;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * A search, and what it found. How many there are is said nowhere.
 *
 * @param words what was looked for, as it was typed; empty where nothing was yet
 * @param longest how many letters may be typed
 * @param children whose papers can be looked through; none where there is one child only
 * @param error what is wrong with the words; empty where nothing is
 * @param results newest first
 * @param looked false before anything was looked for
 * @param more the last one that is shown, behind which there are more, or null
 */
public record SearchView(
        String words,
        int longest,
        List<Choice> children,
        String error,
        List<Row> results,
        boolean looked,
        @Nullable String more) {

    public SearchView {
        children = List.copyOf(children);
        results = List.copyOf(results);
    }

    public SearchView(
            String words, int longest, List<Choice> children, String error, List<Row> results, @Nullable String more) {
        this(words, longest, children, error, results, true, more);
    }

    public static SearchView before(String words, int longest, List<Choice> children) {
        return new SearchView(words, longest, children, "", List.of(), false, null);
    }

    /** True where something was looked for and nothing was found. */
    public boolean foundNothing() {
        return looked && !words.isBlank() && error.isEmpty() && results.isEmpty();
    }

    /** The case that is looked through; empty for all of them. */
    public String about() {
        return children.stream()
                .filter(Choice::chosen)
                .map(Choice::value)
                .findFirst()
                .orElse("");
    }

    /** One of several children; the first is all of them. */
    public record Choice(String value, String words, boolean chosen) {}

    /**
     * @param detail whose case it is in and since when
     * @param file true where it is given out to be saved
     * @param highlight where the word stands, or null
     * @param redacted true where this reader gets it with parts taken out
     */
    public record Row(
            String href,
            String title,
            Tag kind,
            String detail,
            boolean file,
            @Nullable Highlight highlight,
            boolean redacted) {}
}
