package org.goldenthread.web.pages.plan;

import java.util.List;

/**
 * One thing that is to happen.
 *
 * @param key what it is called in forms; says nothing of what it is
 * @param version which version the reader has before them
 * @param what what will happen, in the family's words
 * @param facts who, by when, who steps in
 * @param change where it is changed; empty where it cannot be
 */
public record PlanPart(String key, int version, String what, List<Fact> facts, String change) {

    private static final int SHORT = 40;

    public PlanPart {
        facts = List.copyOf(facts);
    }

    /** A name and what it stands for: "Who", "Mair". */
    public record Fact(String name, String words) {}

    /** The same, only to be read. */
    public PlanPart still() {
        return new PlanPart(key, version, what, facts, "");
    }

    /** The first words, to tell one part from another where it is only read out. */
    public String begins() {
        String line = what.replace('\n', ' ');
        if (line.codePointCount(0, line.length()) <= SHORT) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, SHORT)) + "…";
    }
}
