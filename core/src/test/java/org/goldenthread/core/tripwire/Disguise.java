package org.goldenthread.core.tripwire;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Writes an address as people and machines write it, by a seed. */
final class Disguise {

    private static final List<String> FILL =
            List.of(" ", "  ", "\n", "\r\n", "\t", ", ", " - ", "-\n", " / ", "\u00a0");

    private final Random random;
    private final List<UnaryOperator<String>> ways = List.of(
            text -> text.toUpperCase(Locale.ROOT),
            text -> text.toLowerCase(Locale.ROOT),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFC),
            this::brokenAnywhere,
            this::spacedByLetter,
            this::filledOtherwise,
            this::wide,
            text -> text.replace("Street", "St").replace("Road", "Rd").replace("Court", "Ct"),
            text -> text.replace("Avenue", "Ave.").replace("Close", "Cl").replace("Gardens", "Gdns"),
            text -> text.replace("0", "O"),
            text -> text.replace("1", "l"));

    Disguise(long seed) {
        random = new Random(seed);
    }

    String of(String text) {
        String disguised = text;
        for (int i = random.nextInt(4); i >= 0; i--) {
            disguised = ways.get(random.nextInt(ways.size())).apply(disguised);
        }
        return disguised;
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A line ends in the middle of it, with or without a hyphen. */
    private String brokenAnywhere(String text) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        return text.substring(0, at) + oneOf(List.of("\n", "-\n", "\r\n   ", "\u00ad")) + text.substring(at);
    }

    private String spacedByLetter(String text) {
        StringBuilder spaced = new StringBuilder();
        text.codePoints().forEach(c -> spaced.appendCodePoint(c).append(' '));
        return spaced.toString().strip();
    }

    private String filledOtherwise(String text) {
        StringBuilder filled = new StringBuilder();
        text.codePoints().forEach(c -> filled.append(c == ' ' || c == ',' ? oneOf(FILL) : Character.toString(c)));
        return filled.toString();
    }

    /** Full-width letters, as some keyboards write them. */
    private String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.codePoints().forEach(c -> wide.appendCodePoint(c > 0x20 && c < 0x7F ? c + 0xFEE0 : c));
        return wide.toString();
    }
}
