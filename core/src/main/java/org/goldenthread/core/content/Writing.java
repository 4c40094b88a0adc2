package org.goldenthread.core.content;

import java.text.Normalizer;
import org.goldenthread.core.kernel.HonestText;

/** Makes somebody's writing fit to keep: one form of each letter, no blank edges, nothing that hides or turns the line. */
public final class Writing {

    private Writing() {}

    /**
     * The text in Unicode's composed form (NFC), line ends as {@code \n}, without white space and byte order marks at
     * its edges. A text that shows nothing at all becomes empty.
     */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        int from = 0;
        int until = composed.length();
        while (from < until && blank(composed.charAt(from))) {
            from++;
        }
        while (until > from && blank(composed.charAt(until - 1))) {
            until--;
        }
        return composed.substring(from, until);
    }

    /**
     * True if the text holds what no honest writer types: control characters other than line end and tab, marks that turn
     * the direction of a line (Unicode TR 36 and 39), halves of a character, or noncharacters.
     */
    public static boolean deceives(String text) {
        return HonestText.deceives(text);
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF;
    }
}
