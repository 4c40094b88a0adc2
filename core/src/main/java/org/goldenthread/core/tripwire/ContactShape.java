package org.goldenthread.core.tripwire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whatever looks like a postcode, a number in a street, a telephone number or an e-mail address, kept safe or not. Where
 * somebody is told at once to take it out, or never finds it, the answer then tells nobody which of them are kept safe.
 */
public final class ContactShape {

    private static final String LEFT_OUT = " … ";

    private static final String POSTCODE = "\\b(?i:[a-z]{1,2}\\d[a-z\\d]?)\\s*\\d(?i:[abd-hjlnp-uw-z]{2})";
    private static final String EMAIL = "[^@\\s]{1,64}@[^@\\s.]+\\.[^@\\s]{2,}";
    private static final String TELEPHONE = "(?:\\+|\\b0)(?:[\\s().-]{0,2}\\d){9,14}\\b";
    private static final String STREET = "\\b\\d{1,4}\\p{L}?,?\\s+(?:\\p{Lu}[\\p{L}\\p{M}'’]*\\.?\\s+){1,3}"
            + "(?:Street|St|Road|Rd|Avenue|Ave|Close|Cl|Drive|Lane|Court|Ct|Place|Gardens|Crescent|Terrace|Square|Grove|Way)s?\\b";

    /** Written small, only what is not a way of saying something else. */
    private static final String SMALL =
            "\\b\\d{1,4}\\p{L}?,?\\s+(?i:(?!(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)\\b)"
                    + "[\\p{L}\\p{M}'’]+\\.?\\s+){1,2}(?i:street|road|avenue|lane|court|gardens|crescent|terrace|grove)s?\\b";

    private static final String WELSH =
            "\\b\\d{1,4}\\p{L}?,?\\s+(?i:heol|ffordd|stryd|lôn|rhodfa|cilgant|maes|clos)\\s+\\p{L}";

    private static final Pattern ANY = Pattern.compile(
            String.join("|", POSTCODE, EMAIL, TELEPHONE, STREET, SMALL, WELSH), Pattern.UNICODE_CHARACTER_CLASS);

    private ContactShape() {}

    /** The text without any of them: what an index holds, and what is shown beside a find. */
    public static String leftOut(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        Matcher found = ANY.matcher(asRead(composed));
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (found.find()) {
            rest.append(composed, from, found.start()).append(LEFT_OUT);
            from = found.end();
        }
        return rest.append(composed, from, composed.length()).toString();
    }

    /** Where each begins. */
    static List<Integer> in(String text) {
        List<Integer> places = new ArrayList<>();
        // NFC keeps the length of what a keyboard writes; where it does not, the place is a little off and the answer
        // is not
        Matcher found = ANY.matcher(asRead(Normalizer.normalize(text, Normalizer.Form.NFC)));
        while (found.find()) {
            places.add(found.start());
        }
        return places;
    }

    /** The same length, with whatever looks like a letter or a digit of ours as that. */
    private static String asRead(String text) {
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            String plain = read.charAt(i) < 0x80 ? "" : Lookalikes.plain(read.charAt(i));
            if (plain.length() == 1) {
                read.setCharAt(i, plain.charAt(0));
            }
        }
        return read.toString();
    }
}
