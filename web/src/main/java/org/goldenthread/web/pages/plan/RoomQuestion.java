package org.goldenthread.web.pages.plan;

import java.util.List;

/**
 * A question, with what the family answers.
 *
 * @param number counts from 1
 * @param add where something is added to the answer
 * @param nothing what is said while there is no answer
 */
public record RoomQuestion(int number, String words, List<PlanPart> entries, String add, String nothing) {

    public RoomQuestion {
        entries = List.copyOf(entries);
    }
}
