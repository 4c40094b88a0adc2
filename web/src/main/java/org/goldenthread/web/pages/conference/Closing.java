package org.goldenthread.web.pages.conference;

/** Asks once more before the day is closed. @param day the day's page, to go back to */
public record Closing(String action, String day) {}
