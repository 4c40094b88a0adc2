package org.goldenthread.core.people;

import java.time.Instant;

/**
 * Who reads something, where, and when: what stands on a page or a copy that must say so.
 *
 * @param agency empty where they hold no post
 */
public record ReadBy(String name, String agency, Instant at) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "read at " + at;
    }
}
