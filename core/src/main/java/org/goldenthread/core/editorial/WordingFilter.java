package org.goldenthread.core.editorial;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which words of the portal are asked for.
 *
 * @param words what stands on the screen, in whichever language, or a part of a key; empty for all
 * @param places what the keys begin with, up to the first dot; empty for all
 * @param need null for all
 */
public record WordingFilter(
        String words, Set<String> places, @Nullable WordingNeed need) {

    /** So many letters in a row are no chance. */
    private static final int TELLING = 10;

    private static final int BESIDE = 16;

    private static final Pattern PLACE = Pattern.compile("\\{[A-Za-z0-9_]+}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    public WordingFilter {
        words = plain(words);
        places = Set.copyOf(places);
    }

    /** As somebody may have typed it: without capitals, with whichever apostrophe. */
    private static String plain(String text) {
        String straight = text.strip().replace('\u2019', '\'').replace('\u2018', '\'');
        return SPACES.matcher(straight).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    boolean holds(Wording wording) {
        return places.isEmpty() || places.contains(wording.name().split("\\.", 2)[0]);
    }

    boolean holds(WordingLine line) {
        return (need == null || line.needs(need)) && (words.isEmpty() || says(line));
    }

    private boolean says(WordingLine line) {
        return line.wording().name().toLowerCase(Locale.ROOT).contains(words)
                || line.texts().anyMatch(text -> plain(text).contains(words) || isFilledIn(text));
    }

    /** On the screen stands a name where the words have a place: what stands right before or behind it is found. */
    private boolean isFilledIn(String text) {
        return PLACE.splitAsStream(text)
                .map(WordingFilter::plain)
                .filter(part -> part.length() >= TELLING)
                .anyMatch(part -> words.contains(part.substring(0, Math.min(part.length(), BESIDE)))
                        || words.contains(part.substring(Math.max(0, part.length() - BESIDE))));
    }
}
