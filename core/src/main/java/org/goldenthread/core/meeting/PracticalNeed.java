package org.goldenthread.core.meeting;

/** What somebody needs so that they can come. */
public enum PracticalNeed {
    LIFT,
    CHILDCARE,
    INTERPRETER,
    /** Steps, doors, hearing, sight. */
    ACCESS,
    SOMEONE_TO_SIT_WITH,
    QUIET_SEAT
}
