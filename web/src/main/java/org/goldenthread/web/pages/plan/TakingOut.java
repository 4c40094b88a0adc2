package org.goldenthread.web.pages.plan;

/** Asks once more before a part of the plan is taken out. @param room the room's address, to go back to */
public record TakingOut(PlanPart part, String action, String room) {}
