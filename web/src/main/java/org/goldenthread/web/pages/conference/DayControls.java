package org.goldenthread.web.pages.conference;

import java.util.List;

/**
 * What the coordinator presses on the day.
 *
 * @param steps the parts of the day in their order
 * @param closing what the words of closing the day begin with: before it begins, it is called off
 * @param close where the day is closed; empty once it is
 */
public record DayControls(List<Step> steps, String closing, String close) {

    public DayControls {
        steps = List.copyOf(steps);
    }

    /**
     * One part of the day.
     *
     * @param title what it is called
     * @param does what opening it does, in a sentence
     * @param state "now" or "done", in words; empty where it is still to come
     * @param action where the button is sent; empty where there is no button
     * @param button what the button says
     * @param blocked what has to happen first; empty where nothing has
     */
    public record Step(String title, String does, String state, String action, String button, String blocked) {}
}
