package org.goldenthread.core.content;

import java.text.Normalizer;

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
        return text.codePoints().anyMatch(Writing::deceiving);
    }

    private static boolean deceiving(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || turns || half || none;
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || (c >= 0x200B && c <= 0x200D) || c == 0xFEFF;
    }
}
