package org.goldenthread.web.pages.plan;

/** It is shared. @param plan where the plan is, {@code room} where the family's room is */
public record Shared(String plan, String room) {}
