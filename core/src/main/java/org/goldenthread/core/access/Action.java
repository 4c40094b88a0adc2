package org.goldenthread.core.access;

/** What somebody wants to do, in the verbs of the field. */
public enum Action {
    /** See that it is there, read it, find it, count it, be told of it. */
    SEE,
    /** Write something new into a compartment. */
    ADD,
    /** Write a new version. */
    CHANGE,
    /** Let others see it. */
    SHARE,
    /** Bring somebody who works with the family into the case, or end their part. */
    INVITE,
    /** Bring in somebody of the family or who acts for one of them, and hold whatever lets them in: it opens what the family keeps to itself. */
    INVITE_FAMILY,
    /** Set date, place and people of a meeting. */
    CONVENE,
    /** Open and close the parts of the day. */
    RUN_THE_DAY,
    /** Do the work item that waits. */
    DO_WORK,
    /** Decide as an office-holder. */
    DECIDE,
    /** Begin a process on a case. */
    START_PROCESS,
    /** Say that one does not want to go on with a process, which is voluntary: it ends for everybody. */
    SAY_STOP,
    /** End a process before its time as an office-holder, with a reason; of what is before a court, say that it has done with it. */
    END,
    /** See every grant of a case with its end, and end one, wherever it is listed: answers for who has access. */
    OVERSEE,
    /** See who has looked. */
    SEE_TRAIL,
    /** Hold a safe contact: read or change how somebody may be reached. */
    SAFE_CONTACT,
    /** Give up, for one paper and one person, that what one's lawyer said is nobody else's: the client's to say. */
    WAIVE,
    /** Confirm that, as the lawyer of that side: without it nothing is given up. */
    CONFIRM_WAIVER,
    /** Say which agencies there are and who works for them, and so who has an account. Opens no case. */
    KEEP_STAFF
}
