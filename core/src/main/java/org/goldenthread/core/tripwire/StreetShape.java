package org.goldenthread.core.tripwire;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A number with something that is called like a street, in a text {@link AsRead}. No sentence ends within a street's name, and
 * what is counted, or done at an hour, is none.
 */
final class StreetShape {

    /** What goes before a court that nobody lives in. */
    private static final String NO_LAW =
            "(?<!(?:" + words("family|county|crown|high|magistrates|youth|tennis|food") + ")[ \n]{1,2})";

    /** Called so, it is a street however it is written. */
    private static final String STREET = words("street|st|str|road|rd|avenue|ave|av|lane|gardens|gdns|crescent"
                    + "|cres|terrace|tce|grove|grv|mews|boulevard|blvd|parade")
            + "|"
            + NO_LAW + "(?:" + words("court|ct|crt") + ")";

    /** Called so, it is one where it is written as a name. */
    private static final String PLACE = STREET
            + words(
                    "|close|cl|drive|dr|place|pl|way|square|sq|row|walk|rise|park|view|mount|hill|green|house|lodge|cottage"
                            + "|buildings|estate|wharf|quay");

    /** Called so, and written small, it is one where no more is said of it. */
    private static final String SMALL = words("close|cl|drive|way");

    private static final String NO_NAME =
            words("i|you|he|she|it|we|they|mum|mam|dad|nan|who|all|no|not|any|some|too|so|long|short"
                    + "|quick|stay|stays|can|will|must|may|should|mile|miles|car|cars");

    private static final String AFTER_THE = words("rise|mews|crescent|avenue|grove|gardens|lane|parade|close");
    private static final String HOUSE = words("house|lodge|cottage|farm|villa|bungalow|buildings|tower");
    private static final String WELSH = words("heol|ffordd|stryd|lon|rhodfa|cilgant|maes|clos|rhes|teras");
    private static final String FLAT = words("flat|apartment|apt|unit|room|number|no|house|fflat|rhif|ystafell");

    /** Broken off at a line end, a word like these may be the beginning of a name. */
    private static final String SMALL_WORD =
            "a|an|and|at|by|for|from|in|into|of|on|or|the|to|with|is|are|was|be|then|than|when|if"
                    + "|but|our|my|his|her|their|your|this|that|next|last|per|every|each|more|other|until|till|o|ar|yn|y|cyn";

    private static final String COUNTED =
            "before|after|times?|weeks?|days?|months?|years?|hours?|hrs?|minutes?|mins?|nights?"
                    + "|weekends?|mornings?|evenings?|afternoons?|am|pm|oclock|people|children|kids|adults|boys|girls|sisters|brothers"
                    + "|cousins|meals|visits|calls|doors|miles|cars|stops|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|wythnos|diwrnod"
                    + "|mis|awr|waith|gwaith|arall|wahanol";

    private static final String SEP = "[ ,/\n()-]";
    private static final String BEGIN = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String CAPITAL = "(?-i:(?=\\p{Lu}))";
    private static final String WORD = "(?:(?:" + words("st|mt|dr|gt") + ")\n?\\.\n?|(?!(?:" + SMALL_WORD
            + ")(?![\\p{L}\n]))(?!(?:" + COUNTED + ")(?!\\p{L}))\\p{L}(?:\n?\\p{L}){0,24})";

    private static final String DIGITS = "(?:[oil]\n?){0,2}\\d(?:\n?[\\doil]){0,3}(?!\\d)(?:\n?\\p{L}(?!\\p{L}))?";
    private static final String NUMBER = BEGIN + "(?:" + DIGITS + "|" + inWords(11, 99) + ")" + SEP;
    private static final String FEW = BEGIN + "(?:" + DIGITS + "|" + inWords(1, 99) + ")" + SEP;
    private static final String IN = "(?:(?:" + words("in|on|of|yn") + ")" + SEP + ")?";
    private static final String THE = words("the") + SEP;

    private static final List<Pattern> ANY = Stream.of(
                    NUMBER + "(?:" + THE + ")?" + name(3) + called(STREET),
                    BEGIN + "(?:" + FLAT + ")" + SEP + DIGITS + SEP + IN + name(3) + called(STREET + "|" + HOUSE),
                    FEW + CAPITAL + name(3) + CAPITAL + called(PLACE),
                    BEGIN + DIGITS + "[ ,](?!(?:" + NO_NAME + ")" + END + ")" + WORD + " (?:" + SMALL + ")" + END
                            + "(?! [\\p{L}\\p{N}])",
                    NUMBER + CAPITAL + THE + CAPITAL + called(PLACE),
                    NUMBER + THE + called(AFTER_THE),
                    NUMBER + "(?:" + WELSH + ")" + SEP + "(?!(?:o|i)\\P{L})" + WORD.replace("|y|", "|"),
                    BEGIN + WORD + SEP + called(STREET) + SEP + "(?:(?:" + FLAT + ")" + SEP + ")?(?:" + DIGITS + "|"
                            + inWords(11, 99) + ")" + END + "(?!" + SEP + "(?:" + COUNTED + ")\\b)",
                    BEGIN + WORD + SEP + "(?:" + HOUSE + ")" + SEP + IN + "(?:(?:" + WELSH + ")" + SEP + "\\p{L}|"
                            + WORD + SEP + called(STREET) + ")")
            .map(shape -> Pattern.compile(shape, CASE_INSENSITIVE))
            .toList();

    private StreetShape() {}

    static List<MatchResult> in(String text) {
        return ANY.stream().flatMap(shape -> shape.matcher(text).results()).toList();
    }

    private static String name(int words) {
        return "(?:(?:" + WORD + SEP + "){1," + words + "}?)";
    }

    /** One letter more behind a name hides nothing; "2 main roads" is none. */
    private static String called(String what) {
        return "(?:" + CAPITAL + "(?:" + what + ")\n?[sz]|" + what + ")" + END;
    }

    private static String inWords(int from, int until) {
        return IntStream.rangeClosed(from, until)
                .mapToObj(number -> Numbers.spellings(String.valueOf(number)).get(1))
                .sorted((one, other) -> other.length() - one.length())
                .map(StreetShape::words)
                .collect(Collectors.joining("|"));
    }

    /** The words, each of which may be broken anywhere. */
    private static String words(String all) {
        return all.codePoints()
                .mapToObj(Character::toString)
                .collect(Collectors.joining("\n?"))
                .replace("\n?|\n?", "|");
    }
}
