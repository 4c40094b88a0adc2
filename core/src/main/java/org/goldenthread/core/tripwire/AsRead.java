package org.goldenthread.core.tripwire;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as whoever reads it takes it, with its words: letters and digits of ours for what looks like them, without accents,
 * apostrophes and soft hyphens. A line end, with the hyphen before it, may stand in a word or between two, and so may whatever
 * stands between letters that are written each alone. Each character knows where it stood.
 */
final class AsRead {

    /** Stands where a word may go on and may end. */
    static final char BREAK = '\n';

    /** Five letters or more, each alone; the most at once is set by how deep a pattern may go. */
    private static final String SPACED_OUT =
            "(?<![\\p{L}\\p{N}+@])[\\p{L}\\p{N}+@](?:[^\\p{L}\\p{N}+@]{1,99}[\\p{L}\\p{N}+@](?![\\p{L}\\p{N}+@])){4,400}";

    private static final Pattern BETWEEN = Pattern.compile("(" + SPACED_OUT + ")|[ ,/()\n-]{2,999}|\n");

    private final StringBuilder read = new StringBuilder();
    private int[] places;

    private AsRead(int size) {
        places = new int[size + 16];
    }

    static AsRead of(String text) {
        AsRead letters = new AsRead(text.length());
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            letters.put(text.codePointAt(at), at);
        }
        return letters.joined();
    }

    String text() {
        return read.toString();
    }

    /** Where the character stood in what was written. */
    int place(int at) {
        return places[at];
    }

    private void put(int c, int at) {
        String plain = c < 0x80 && Character.isLetterOrDigit(c) ? Character.toString(c) : Lookalikes.plain(c);
        if (!plain.isEmpty()) {
            plain.chars().forEach(letter -> put((char) letter, at));
        } else if (!isNothing(c)) {
            put(between(c), at);
        }
    }

    private void put(char letter, int at) {
        if (read.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
        }
        places[read.length()] = at;
        read.append(letter);
    }

    private static boolean isNothing(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT -> true;
            default -> "'’‘`´＇".indexOf(c) >= 0;
        };
    }

    private static char between(int c) {
        if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029) {
            return BREAK;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (Character.getType(c) == Character.DASH_PUNCTUATION) {
            return '-';
        }
        return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).charAt(0);
    }

    /** The same with one character between words, and a break for each line end and between letters that stand alone. */
    private AsRead joined() {
        AsRead joined = new AsRead(read.length());
        Matcher between = BETWEEN.matcher(read);
        int done = 0;
        while (between.find()) {
            copy(done, between.start(), joined);
            if (between.group(1) == null) {
                joined.put(asOne(between.group()), places[between.start()]);
            } else {
                lettersAlone(between.start(), between.end(), joined);
            }
            done = between.end();
        }
        copy(done, read.length(), joined);
        return joined;
    }

    private static char asOne(String between) {
        if (between.indexOf(BREAK) >= 0) {
            return BREAK;
        }
        return between.isBlank() ? ' ' : ',';
    }

    private void copy(int from, int until, AsRead into) {
        for (int at = from; at < until; at++) {
            into.put(read.charAt(at), places[at]);
        }
    }

    private void lettersAlone(int from, int until, AsRead into) {
        for (int at = from; at < until; at++) {
            char c = read.charAt(at);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '@') {
                if (at > from) {
                    into.put(BREAK, places[at]);
                }
                into.put(c, places[at]);
            }
        }
    }
}
