package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;

/** The coordinator has opened the next part of the day, or closed the day. Told within the transaction. */
public record DayPartOpened(CaseId caseId, MeetingId meeting, MeetingPurpose purpose, DayPart part) {}
