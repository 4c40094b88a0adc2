package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;

/** A meeting has been convened, moved to another day or hour, changed, or called off. Told within the transaction. */
public record MeetingConvened(CaseId caseId, MeetingId meeting, MeetingPurpose purpose, Change change) {

    /** What became of it. */
    public enum Change {
        CONVENED,
        MOVED,
        CHANGED,
        CALLED_OFF
    }
}
