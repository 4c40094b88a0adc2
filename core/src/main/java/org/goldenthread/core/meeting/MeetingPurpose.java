package org.goldenthread.core.meeting;

/** What a meeting is for. */
public enum MeetingPurpose {
    /** Referrer and coordinator settle what is asked of the family, what is not negotiable, and what help there is. */
    BASELINE,
    /** The family meeting itself, in its three parts. */
    FAMILY_MEETING,
    /** The second meeting, some weeks later: what worked, what changes. */
    REVIEW
}
