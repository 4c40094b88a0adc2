package org.goldenthread.web.pages.form;

/**
 * A question and its answer, to be read: before sending, or as a paper.
 *
 * @param said the answer in words; empty where nothing was said
 * @param change where it can be changed; empty where it cannot
 */
public record SaidLine(String question, String said, String change) {}
