package org.goldenthread.web.pages.form;

import java.util.List;

/**
 * One of several answers.
 *
 * @param then what is asked as well once this one is chosen
 */
public record Choice(String value, String id, String label, boolean chosen, List<Question> then) {

    public Choice {
        then = List.copyOf(then);
    }

    /** The same answer, asking that as well. */
    public Choice withThen(List<Question> further) {
        return new Choice(value, id, label, chosen, further);
    }
}
