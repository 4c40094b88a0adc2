package org.goldenthread.web.pages.staff;

/**
 * Asks once more before somebody's post is ended.
 *
 * @param who a sentence with their name and the agency's
 * @param action where it is ended
 */
public record LeavingView(String who, String action) {}
