package org.goldenthread.web.pages.kinds;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.goldenthread.core.content.ContentTypeKey;

/** Names made of words that an editor wrote: what a kind, a question or a choice is kept under. */
final class Names {

    private static final int LONGEST = 40;
    private static final int LONGEST_TITLE = 200;

    private Names() {}

    /** Whether a kind can be called so. */
    static boolean isTitle(String words) {
        return !words.isEmpty() && words.length() <= LONGEST_TITLE;
    }

    /** What a kind is called in addresses; nothing where the words hold too few letters. */
    static Optional<ContentTypeKey> key(String words) {
        String name = hyphenated(words);
        return name.matches("[a-z][a-z0-9-]+") ? Optional.of(new ContentTypeKey(name)) : Optional.empty();
    }

    /** A name of a question that no other has. */
    static String question(String words, Collection<String> others) {
        StringBuilder name = new StringBuilder();
        for (String part : hyphenated(words).split("-")) {
            String next = name.isEmpty() || part.isEmpty()
                    ? part
                    : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            name.append(next);
        }
        String plain = name.toString().matches("[a-z].*") ? name.toString() : "question";
        return unlike(plain, others);
    }

    static String option(String words, Collection<String> others) {
        String plain = hyphenated(words);
        return unlike(plain.matches("[a-z].*") ? plain : "option", others);
    }

    private static String unlike(String plain, Collection<String> others) {
        String name = plain;
        for (int i = 2; others.contains(name); i++) {
            name = plain + i;
        }
        return name;
    }

    private static String hyphenated(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("-+$", "");
    }
}
