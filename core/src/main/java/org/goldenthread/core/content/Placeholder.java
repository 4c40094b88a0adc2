package org.goldenthread.core.content;

import java.util.Set;

/**
 * What may stand between two braces in the words of a type, and has its value put in its place when somebody is written to.
 *
 * @param in what the words are about where it may stand, by the type's own answer to that; empty for all
 * @param must the same, where it has to stand
 */
public record Placeholder(String name, Kind kind, Set<String> in, Set<String> must) {

    /** What its value is like. */
    public enum Kind {
        NAME,
        DATE,
        TIME,
        PLACE,
        PHONE,
        TEXT
    }

    public Placeholder {
        in = Set.copyOf(in);
        must = Set.copyOf(must);
    }

    /** As it is written. */
    public String written() {
        return "{{" + name + "}}";
    }

    boolean mayStandIn(String about) {
        return in.isEmpty() || in.contains(about);
    }
}
