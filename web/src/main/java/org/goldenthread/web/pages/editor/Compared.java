package org.goldenthread.web.pages.editor;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which two states of one language are held against each other.
 *
 * @param live the revision of the whole thing that the public gets; null where it gets nothing
 * @param revisions the numbers of those of this language, the newest first
 * @param from what was asked for; empty for what everybody gets
 * @param to the same; empty for the newest
 */
record Compared(@Nullable Integer live, List<Integer> revisions, String from, String to) {

    /** What came with the portal, in the place of a revision's number. */
    static final String OFFER = "offer";

    /** That nobody outside has a word of it, in the place of a revision's number. */
    static final String NOTHING = "nothing";

    /** What the public gets of this language. */
    Optional<Integer> out() {
        return revisions.stream()
                .filter(number -> live != null && number <= live)
                .findFirst();
    }

    /** What the public gets, or what it got before where that is the newest. Where it gets nothing, all is new to it. */
    String since() {
        if (!from.isEmpty()) {
            return from;
        }
        int newest = revisions.get(0);
        if (to.equals(OFFER)) {
            return String.valueOf(newest);
        }
        return out().flatMap(number -> number != newest
                        ? Optional.of(number)
                        : revisions.stream().skip(1).findFirst())
                .map(String::valueOf)
                .orElse(NOTHING);
    }

    String until() {
        return to.isEmpty() ? String.valueOf(revisions.get(0)) : to;
    }
}
