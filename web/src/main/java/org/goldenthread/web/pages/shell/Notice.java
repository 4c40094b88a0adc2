package org.goldenthread.web.pages.shell;

import org.jspecify.annotations.Nullable;

/**
 * A page that only says something: not there, gone wrong, not understood.
 *
 * @param key the words begin with it: {@code error.not-there}
 * @param reference what a person may read out on the telephone, and the log knows; null where there is none
 */
public record Notice(String key, @Nullable String reference) {

    public View view() {
        return new View("error/notice", this);
    }
}
