package org.goldenthread.web.pages.conference;

/**
 * Asks once more before the day is closed or, where it has not begun, called off.
 *
 * @param words what the words begin with
 * @param day the day's page, to go back to
 */
public record Closing(String words, String action, String day) {}
