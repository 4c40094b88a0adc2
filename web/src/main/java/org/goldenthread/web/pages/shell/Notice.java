package org.goldenthread.web.pages.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that only says something: not there, gone wrong, not understood, cannot be done.
 *
 * @param key the words begin with it: {@code error.not-there}
 * @param reference what a person may read out on the telephone, and the log knows; null where there is none
 * @param because the key of the sentence that says why and what to do next, or null
 * @param places what goes into that sentence, in order
 */
public record Notice(
        String key, @Nullable String reference, @Nullable String because, List<String> places) {

    public Notice {
        places = List.copyOf(places);
    }

    public static Notice of(String key) {
        return new Notice(key, null, null, List.of());
    }

    static Notice withReference(String key, String reference) {
        return new Notice(key, reference, null, List.of());
    }

    static Notice because(String because, List<String> places) {
        return new Notice("error.cannot", null, because, places);
    }

    public View view() {
        return new View("error/notice", this);
    }
}
