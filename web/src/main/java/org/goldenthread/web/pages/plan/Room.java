package org.goldenthread.web.pages.plan;

import java.util.List;

/**
 * Private family time. Who can write here is said; who is here, or when, is known to nobody.
 *
 * @param writers who can write here, by first name
 * @param questions what the family answers, each with what was written
 * @param share where they choose what leaves the room
 */
public record Room(List<String> writers, List<Question> questions, String share) {

    /** @param number counts from 1 */
    public record Question(int number, String words, String add, List<Entry> entries) {}

    /**
     * A part of the plan.
     *
     * @param what what will happen
     * @param who who makes sure of it; empty where that was not said
     * @param by until when, in words; empty where that was not said
     * @param asks what help is asked for; empty for none
     * @param change where it can be changed
     */
    public record Entry(String what, String who, String by, String asks, String change) {}
}
