package org.goldenthread.core.meeting;

/** The parts of the day, in their order. Nothing is ever noted of who is in private time, or when. */
public enum DayPart {
    NOT_BEGUN,
    /** Information is given, questions are asked. */
    INFORMATION,
    /** The family is alone, for as long as it needs. */
    PRIVATE_TIME,
    /** The plan is shared and agreed. */
    AGREEING,
    CLOSED;

    /** True for a part of which it may be noted who came. */
    public boolean attendanceIsNoted() {
        return this == INFORMATION || this == AGREEING;
    }

    /**
     * The order of the day: one part after the other, and back to private time from agreeing when the family needs more
     * of it. The day may be closed from any part, because safety comes first.
     */
    public boolean mayBeFollowedBy(DayPart next) {
        return switch (next) {
            case NOT_BEGUN -> false;
            case INFORMATION -> this == NOT_BEGUN;
            case PRIVATE_TIME -> this == INFORMATION || this == AGREEING;
            case AGREEING -> this == PRIVATE_TIME;
            case CLOSED -> this != CLOSED;
        };
    }
}
