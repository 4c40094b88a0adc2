package org.goldenthread.core.search;

import java.util.List;
import org.goldenthread.core.search.Words.Word;
import org.jspecify.annotations.Nullable;

/**
 * Where a word stands that was looked for: the word as it is written there, and a little of what is before and after it.
 *
 * <p>Its words are those of a shape that the reader may read; nothing in it looks like an address or a number to ring.
 */
public record Highlight(String before, String found, String after) {

    private static final int BEFORE = 60;
    private static final int AFTER = 100;
    private static final String GOES_ON = "…";

    /** The first place in the text where one of the words begins; null where none does. */
    static @Nullable Highlight in(String text, List<String> words) {
        Word first = Words.first(text, word -> words.stream().anyMatch(word::startsWith));
        return first == null
                ? null
                : new Highlight(
                        before(text, first.from()),
                        text.substring(first.from(), first.until()),
                        after(text, first.until()));
    }

    private static String before(String text, int end) {
        int from = Math.max(0, end - BEFORE);
        int word = from == 0 ? 0 : text.indexOf(' ', from) + 1;
        boolean cut = from > 0;
        String said = text.substring(cut && word > from && word <= end ? word : from, end);
        return (cut ? GOES_ON + " " : "") + inOneLine(said).stripLeading();
    }

    private static String after(String text, int from) {
        int end = Math.min(text.length(), from + AFTER);
        boolean cut = end < text.length();
        int word = cut ? text.lastIndexOf(' ', end) : end;
        String said = text.substring(from, cut && word > from ? word : end);
        return inOneLine(said).stripTrailing() + (cut ? " " + GOES_ON : "");
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
