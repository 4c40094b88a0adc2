package org.goldenthread.web.pages.form;

import java.util.List;

/**
 * One entry of a list, with its own few questions.
 *
 * @param number counts from 1, as it is read out
 * @param remove what the button that takes it out again sends
 */
public record Entry(int number, String title, String remove, List<Question> questions) {

    public Entry {
        questions = List.copyOf(questions);
    }
}
