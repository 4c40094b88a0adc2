package org.goldenthread.core.tripwire;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whatever looks like a postcode, a number in a street, a telephone number or an e-mail address, kept safe or not. Where
 * somebody is told at once to take it out, or never finds it, the answer then tells nobody which of them are kept safe. A refusal costs a
 * sentence and an address read by the wrong person may cost everything, so that what can well be one is taken for one.
 */
public final class ContactShape {

    private static final String LEFT_OUT = " … ";

    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";

    /** Royal Mail's form, with the letters that stand at its end; its digits may be written as letters. */
    private static final Pattern POSTCODE = Pattern.compile(
            BEGIN + "(?<out>[a-z]\n?(?:[a-z]\n?)?[\\doil](?:\n?[a-z\\d])?)[ ,/\n()-]?(?<digit>[\\doil])"
                    + "(?<gap>[ ,/-]{0,3}|\n)(?<in>[abd-hjlnp-uw-z]\n?[abd-hjlnp-uw-z])[sz]?(?![\\p{L}\\d])",
            CASE_INSENSITIVE);

    private static final Pattern NO_END = Pattern.compile("hr|ft|lb|yr|pt|gb|st|nd|rd|th");
    private static final Pattern WORD_OF_TWO =
            Pattern.compile("an|as|at|be|by|ed|eh|ex|ha|he|la|na|pa|re|st|nd|rd|th|up|us|we|ye", CASE_INSENSITIVE);

    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}]\n?(?:@| @ ?|[ ,\\[]{1,2}at[ ,\\]]{1,2})\n?[\\p{L}\\p{N}][\\p{L}\\p{N}\n-]{0,60}"
                    + "(?:\\.|\n\\.?\n?| \\. ?|[ ,\\[]{1,2}dot[ ,\\]]{1,2})[\\p{L}\n]{2,}",
            CASE_INSENSITIVE);

    private static final Pattern SIGNS = Pattern.compile("@|,at,|\\[at]|[ ,\\[]dot[ ,\\]]", CASE_INSENSITIVE);

    private static final Pattern TELEPHONE = Pattern.compile(
            "(?:\\+|" + BEGIN + "[0o])(?:[ ().,/\n-]{0,2}[\\doil]){9,14}(?![\\p{L}\\d])", CASE_INSENSITIVE);

    /**
     * Numbers of helplines, where nobody lives: those that Ofcom gives to helplines alone, the one for women who are not safe at
     * home, and the one for children.
     */
    private static final Pattern HELPLINE = Pattern.compile(BEGIN + "(?:" + spaced("080880ddddd") + "|"
            + spaced("08082000247") + "|" + spaced("08001111") + ")(?![ -]?\\d)");

    private static final int FEWEST_DIGITS = 5;

    private ContactShape() {}

    /** Where each begins. */
    static List<Integer> in(String text) {
        AsRead read = AsRead.of(text);
        return seen(read).stream()
                .map(found -> read.place(found.start()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The text without any of them: what an index holds, and what is shown beside a find. */
    public static String leftOut(String text) {
        AsRead read = AsRead.of(text);
        List<MatchResult> inOrder = seen(read).stream()
                .sorted(Comparator.comparingInt(MatchResult::start))
                .toList();
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (MatchResult found : inOrder) {
            int last = read.place(found.end() - 1);
            int until = last + Character.charCount(text.codePointAt(last));
            if (until > from) {
                int begins = beginOfWord(text, read.place(found.start()));
                rest.append(text, from, Math.max(from, begins)).append(LEFT_OUT);
                from = until;
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** An e-mail address is seen by its sign, and begins before it. */
    private static int beginOfWord(String text, int at) {
        int begin = at;
        while (begin > 0 && !Character.isWhitespace(text.charAt(begin - 1))) {
            begin--;
        }
        return begin;
    }

    private static List<MatchResult> seen(AsRead read) {
        String words = Moments.hidden(read.text());
        words = HELPLINE.matcher(words)
                .replaceAll(helpline -> "|".repeat(helpline.group().length()));
        List<MatchResult> found = new ArrayList<>(StreetShape.in(words));
        postcodes(words, found);
        telephones(words, found);
        EMAIL.matcher(words).results().filter(mail -> hasItsSigns(mail.group())).forEach(found::add);
        return found;
    }

    /** Spelled out it needs both signs, or brackets, or there is an e-mail address in "at school". */
    private static boolean hasItsSigns(String mail) {
        return SIGNS.matcher(mail).find();
    }

    private static void postcodes(String words, List<MatchResult> found) {
        Matcher postcode = POSTCODE.matcher(words);
        for (int from = 0; postcode.find(from); from = postcode.start() + 1) {
            if (isPostcode(postcode)) {
                found.add(postcode.toMatchResult());
            }
        }
    }

    /** "KS2 1st" is a school report, "for 2hrs" a visit, and "Y5 3 at" says how many. */
    private static boolean isPostcode(Matcher postcode) {
        String out = postcode.group("out").replace("\n", "");
        String end = postcode.group("in").replace("\n", "");
        boolean asDigits = out.chars().noneMatch(Character::isDigit);
        boolean asWord = out.chars().anyMatch(Character::isUpperCase) || out.startsWith("ks");
        if ((asDigits || asWord) && NO_END.matcher(end).matches()) {
            return false;
        }
        boolean apart =
                !postcode.group("gap").isBlank() || postcode.group("gap").contains(" ");
        boolean hasDigit =
                !asDigits || Character.isDigit(postcode.group("digit").charAt(0));
        return hasDigit && !(apart && WORD_OF_TWO.matcher(end).matches());
    }

    private static void telephones(String words, List<MatchResult> found) {
        TELEPHONE.matcher(words).results().forEach(number -> {
            String digits = number.group().replaceAll("[^\\doilOIL]", "");
            boolean enough = digits.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
            if (enough) {
                found.add(number);
            }
        });
    }

    private static String spaced(String number) {
        return String.join("[ \n-]?", number.split("")).replace("d", "\\d");
    }
}
