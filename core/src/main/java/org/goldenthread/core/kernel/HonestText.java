package org.goldenthread.core.kernel;

/** Keeps out what no honest writer types: letters that hide, turn the line around, or are none (Unicode TR 36 and 39). */
public final class HonestText {

    private HonestText() {}

    /**
     * True if the text holds control characters other than line end and tab, marks that turn the direction of a line,
     * halves of a character, or noncharacters.
     */
    public static boolean deceives(String text) {
        return text.codePoints().anyMatch(HonestText::deceiving);
    }

    /** The text itself, or a refusal that says to type it again. */
    public static String checked(String text) {
        if (deceives(text)) {
            throw new CannotBeDone("form.any.characters");
        }
        return text;
    }

    private static boolean deceiving(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        boolean turns = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return control || turns || half || none;
    }
}
