package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Somebody is invited to a meeting, or there is something new about one they are invited to. Told within the transaction. */
public record Invited(
        CaseId caseId, MeetingId meeting, InvitationId invitation, PersonId person, int revision, News news) {

    /** What is new. */
    public enum News {
        INVITED,
        MOVED,
        /** The place, or the way in, is another; the day and the hour are the same. */
        CHANGED,
        CALLED_OFF
    }
}
