package org.goldenthread.core.editorial;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The places in words that the portal fills in, {@code {0}} and {@code {child}}.
 *
 * @param all those that the portal knows there
 * @param needed of these, those that have to be there
 * @param lines whether the words may have several lines
 */
record PlacesInWords(Set<String> all, Set<String> needed, boolean lines) {

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9_]+)}");
    private static final String COUNT = "count";

    /** Those of these words. */
    static Set<String> in(String words) {
        return PLACE.matcher(words)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What words in the place of these have to keep. */
    static PlacesInWords asIn(String words) {
        Set<String> all = in(words);
        return new PlacesInWords(all, all, words.indexOf('\n') >= 0);
    }

    /** The same for another number of things, where the number need not be said: "no letters". */
    PlacesInWords ofAnotherNumber() {
        Set<String> known = new TreeSet<>(all);
        known.add(COUNT);
        Set<String> kept = new TreeSet<>(needed);
        kept.remove(COUNT);
        return new PlacesInWords(known, kept, lines);
    }

    /** Those that these words have lost. */
    String lost(String words) {
        Set<String> lost = new TreeSet<>(needed);
        lost.removeAll(in(words));
        return named(lost);
    }

    /** Those of these words that the portal does not know there. */
    String unknown(String words) {
        Set<String> unknown = in(words);
        unknown.removeAll(all);
        return named(unknown);
    }

    private static String named(Set<String> places) {
        return places.stream().map(place -> "{" + place + "}").collect(Collectors.joining(", "));
    }
}
