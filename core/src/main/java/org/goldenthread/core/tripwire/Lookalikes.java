package org.goldenthread.core.tripwire;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What a letter or a digit is read as by whoever does not look closely: accents, wide and small letters, digits of every
 * script, and letters of other scripts that look like ours (Unicode TR 39, as ICU keeps it). Keeps capitals.
 */
final class Lookalikes {

    private static final Pattern LATIN =
            Pattern.compile("LATIN (?:SMALL LETTER|CAPITAL LETTER|LETTER SMALL CAPITAL) ([A-Z])(?: WITH .*)?");

    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private Lookalikes() {}

    /** Letters and digits alone; empty for what is neither. */
    static String plain(int c) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
                .codePoints()
                .map(Lookalikes::one)
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int one(int c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return '0' + digit;
        }
        if (isOurs(c) || !Character.isLetterOrDigit(c)) {
            return c;
        }
        return IntStream.of(
                        skeleton(c),
                        named(c),
                        Character.toLowerCase(skeleton(Character.toUpperCase(c))),
                        Character.toUpperCase(skeleton(Character.toLowerCase(c))))
                .filter(Lookalikes::isOurs)
                .findFirst()
                .orElse(c);
    }

    /** A letter of ours with a stroke, or a capital written small, by what Unicode calls it. */
    private static int named(int c) {
        Matcher letter = LATIN.matcher(Objects.requireNonNullElse(Character.getName(c), ""));
        return letter.matches() ? Character.toLowerCase(letter.group(1).charAt(0)) : c;
    }

    /** The letter of ours at the start of what it looks like, or itself; a stroke or a tail that ICU puts beside it is left out. */
    private static int skeleton(int c) {
        int first = CHECKER.getSkeleton(Character.toString(c)).codePointAt(0);
        return isOurs(first) ? first : c;
    }

    private static boolean isOurs(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
