package org.goldenthread.web.pages.letters;

import org.goldenthread.core.letter.LetterWords;
import org.goldenthread.web.pages.parts.Link;
import org.jspecify.annotations.Nullable;

/**
 * A letter as a page.
 *
 * @param back null where it stands in a frame
 * @param lang the language it is in, where that is not the page's; else null
 * @param to to whom it is, for who sent it; empty for whoever it is to
 * @param fallback a sentence that says that it is in another language or way than they asked for; empty where it is not
 * @param sent a sentence on when it was sent; empty where it is none that anybody was sent
 * @param pdf where the file is, or null
 * @param day where the day that it is about is as it is now, or null
 */
public record LetterSheet(
        @Nullable Link back,
        LetterWords words,
        @Nullable String lang,
        String to,
        String fallback,
        String sent,
        @Nullable String pdf,
        @Nullable String day) {

    /** Words that were sent to nobody, in a frame. */
    public static LetterSheet example(LetterWords words) {
        return new LetterSheet(null, words, null, "", "", "", null, null);
    }
}
