package org.goldenthread.web.pages.plan;

/**
 * Asks once more before a part of the plan is taken out.
 *
 * @param room the room's address, to go back to
 * @param changed true where somebody changed it while the reader had the page before them
 */
public record TakingOut(PlanPart part, String action, String room, boolean changed) {}
