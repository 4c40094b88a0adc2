package org.goldenthread.web.pages.staff;

/**
 * Asks once more before somebody's post is ended.
 *
 * @param who a sentence with their name and the agency's
 * @param without how many cases would be without a manager, in words; empty for none
 * @param action where it is ended
 */
public record LeavingView(String who, String without, String action) {}
