package org.goldenthread.core.tripwire;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A text as letters and digits alone, so that spaces, line ends, hyphens, accents and capitals between or on them hide
 * nothing; each knows where it stood. Letters that are taken for digits, and letters of other scripts that look like ours, are
 * one with what they look like (Unicode TR 39).
 */
final class Squeezed {

    private static final String TAKEN_FOR = "oil";
    private static final String TAKEN_AS = "011";

    private static final String[] NEAR =
            IntStream.range(0, 0x600).mapToObj(Squeezed::lookedAt).toArray(String[]::new);

    private final String original;
    private final char[] letters;
    private final int[] places;
    private final int length;

    private Squeezed(String original, char[] letters, int[] places, int length) {
        this.original = original;
        this.letters = letters;
        this.places = places;
        this.length = length;
    }

    static Squeezed of(String text) {
        char[] letters = new char[text.length() + 16];
        int[] places = new int[letters.length];
        int length = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            String plain = plain(text.codePointAt(at));
            if (length + plain.length() > letters.length) {
                letters = Arrays.copyOf(letters, letters.length * 2);
                places = Arrays.copyOf(places, letters.length);
            }
            for (int i = 0; i < plain.length(); i++) {
                letters[length] = plain.charAt(i);
                places[length++] = at;
            }
        }
        return new Squeezed(text, letters, places, length);
    }

    /** The same for a word that is looked for. */
    static String word(String text) {
        Squeezed squeezed = of(text);
        return new String(squeezed.letters, 0, squeezed.length);
    }

    private static String plain(int c) {
        return c < NEAR.length ? NEAR[c] : lookedAt(c);
    }

    private static String lookedAt(int c) {
        StringBuilder seen = new StringBuilder(Lookalikes.plain(c).toLowerCase(Locale.ROOT));
        for (int i = 0; i < seen.length(); i++) {
            int like = TAKEN_FOR.indexOf(seen.charAt(i));
            if (like >= 0) {
                seen.setCharAt(i, TAKEN_AS.charAt(like));
            }
        }
        return seen.toString();
    }

    int length() {
        return length;
    }

    boolean says(String word, int at) {
        if (at + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (letters[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The few letters from there on, as a key; different letters may have the same. */
    int gram(int at, int size) {
        int key = 0;
        for (int i = at; i < at + size; i++) {
            key = 31 * key + letters[i];
        }
        return key;
    }

    /** Where the letter stood. */
    int from(int at) {
        return places[at];
    }

    /** Where the text went on after the letter. */
    int after(int at) {
        int from = places[at];
        return from + Character.charCount(original.codePointAt(from));
    }

    /** Whether a number goes on, or a word does, across this place. Within a word a capital after a small letter begins another. */
    boolean goesOnAt(int place) {
        if (place <= 0 || place >= original.length()) {
            return false;
        }
        int before = original.codePointBefore(place);
        int after = original.codePointAt(place);
        boolean anotherWord = Character.isLowerCase(before) && Character.isUpperCase(after);
        return Character.isDigit(before) && Character.isDigit(after)
                || Character.isLetter(before) && Character.isLetter(after) && !anotherWord;
    }

    /** Whether the word ends there, or no more than so many letters behind it. */
    boolean endsWithin(int more, int place) {
        int end = place;
        for (int i = 0; i < more && goesOnAt(end) && Character.isLetter(original.codePointAt(end)); i++) {
            end += Character.charCount(original.codePointAt(end));
        }
        return !goesOnAt(end);
    }

    boolean hasLetterBetween(int from, int until) {
        return original.substring(from, until).codePoints().anyMatch(Character::isLetter);
    }
}
