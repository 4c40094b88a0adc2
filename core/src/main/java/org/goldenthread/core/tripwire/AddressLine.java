package org.goldenthread.core.tripwire;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One line of an address: the numbers in it, and the name of a street, a house or a town.
 *
 * @param numbers house and flat numbers, such as 19 or 7b
 * @param name the words, without those that only say that a number follows
 */
record AddressLine(List<String> numbers, List<String> name) {

    private static final int MOST_SPELLINGS = 24;
    private static final Set<String> NUMBER_FOLLOWS =
            Set.of("flat", "apartment", "apt", "unit", "room", "floor", "number", "no", "fflat", "rhif", "ystafell");

    /** Words of streets as they are written out and short. Welsh has no short forms: heol, ffordd and stryd stay as they are. */
    private static final List<Set<String>> SAME = List.of(
            Set.of("street", "st", "str"),
            Set.of("saint", "st"),
            Set.of("road", "rd"),
            Set.of("avenue", "ave", "av"),
            Set.of("close", "cl"),
            Set.of("drive", "dr", "drv"),
            Set.of("lane", "ln"),
            Set.of("court", "ct", "crt"),
            Set.of("place", "pl"),
            Set.of("gardens", "gdns", "gdn"),
            Set.of("crescent", "cres", "cresc"),
            Set.of("terrace", "ter", "terr", "tce"),
            Set.of("square", "sq"),
            Set.of("grove", "gr", "grv"),
            Set.of("park", "pk"),
            Set.of("house", "hse"),
            Set.of("mount", "mt"),
            Set.of("north", "n"),
            Set.of("south", "s"),
            Set.of("east", "e"),
            Set.of("west", "w"),
            Set.of("upper", "upr"),
            Set.of("lower", "lwr"),
            Set.of("great", "gt"),
            Set.of("boulevard", "blvd"),
            Set.of("buildings", "bldgs"),
            Set.of("estate", "est"),
            Set.of("view", "vw"),
            Set.of("walk", "wk"));

    /** What a street is called last, and what it is called first in Welsh. */
    private static final Set<String> ENDS_A_STREET = Set.of(
            "street",
            "road",
            "rd",
            "avenue",
            "ave",
            "close",
            "drive",
            "lane",
            "court",
            "ct",
            "place",
            "gardens",
            "crescent",
            "terrace",
            "square",
            "grove",
            "way",
            "row",
            "mews",
            "walk",
            "parade",
            "boulevard");

    private static final Set<String> BEGINS_A_STREET =
            Set.of("heol", "ffordd", "stryd", "lôn", "lon", "rhodfa", "cilgant", "clos", "maes", "rhes", "teras");

    private static final Set<String> ARTICLE = Set.of("y", "yr", "r");

    /** The line, in two where a street and a town stand in it without a comma; empty where it says nothing. */
    static List<AddressLine> of(String line) {
        List<String> numbers = new ArrayList<>();
        List<String> name = new ArrayList<>();
        for (String word : line.toLowerCase(Locale.ROOT).split("[\\s./-]+", -1)) {
            String plain = word.replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
            if (Telling.isNumber(plain)) {
                numbers.add(plain);
            } else if (!plain.isEmpty() && !NUMBER_FOLLOWS.contains(plain)) {
                name.add(plain);
            }
        }
        int end = endOfStreet(name);
        if (numbers.isEmpty() && name.isEmpty()) {
            return List.of();
        }
        AddressLine street = new AddressLine(numbers, name.subList(0, end));
        return end == name.size()
                ? List.of(street)
                : List.of(street, new AddressLine(List.of(), name.subList(end, name.size())));
    }

    private static int endOfStreet(List<String> name) {
        for (int i = 1; i < name.size(); i++) {
            if (ENDS_A_STREET.contains(name.get(i))) {
                return i + 1;
            }
        }
        boolean welsh = name.size() > 2 && BEGINS_A_STREET.contains(name.get(0));
        return welsh ? Math.min(name.size(), ARTICLE.contains(name.get(1)) ? 3 : 2) : name.size();
    }

    /** The name with each of its words long and short, without spaces. */
    Set<String> spellings() {
        Set<String> begun = Set.of("");
        for (String word : name) {
            Set<String> longer = new LinkedHashSet<>();
            for (String start : begun) {
                likewise(word).stream()
                        .limit(Math.max(1, MOST_SPELLINGS / begun.size()))
                        .forEach(same -> longer.add(start + same));
            }
            begun = longer;
        }
        return begun;
    }

    /** Whether the spelling ends with its last word written out, which no other word begins with as easily as with "st". */
    boolean endsLong(String spelling) {
        return !name.isEmpty()
                && likewise(name.get(name.size() - 1)).stream()
                        .anyMatch(word -> word.length() > 3 && spelling.endsWith(word));
    }

    private static Set<String> likewise(String word) {
        Set<String> same = new LinkedHashSet<>(List.of(word));
        SAME.stream().filter(group -> group.contains(word)).forEach(same::addAll);
        return same;
    }
}
