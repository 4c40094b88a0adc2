package org.goldenthread.core.search;

import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for.
 *
 * @param text what they typed, 200 characters at most; the first ten words count
 * @param caseId only in this case, or null for everywhere
 * @param before only what was begun before this thing, for the next page, or null for the first
 * @param most how many at most, 1 to 100
 */
public record SearchWords(
        String text, @Nullable CaseId caseId, @Nullable UUID before, int most) {

    /** How many characters may be typed. */
    public static final int LONGEST = 200;

    private static final int WORDS = 10;

    public SearchWords {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("Ask for 1 to 100 at a time.");
        }
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException("Ask with " + LONGEST + " characters at most.");
        }
    }

    /** The words, in small letters and without their hats. */
    List<String> words() {
        return Words.of(text).stream().distinct().limit(WORDS).toList();
    }
}
