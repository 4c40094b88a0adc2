package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Somebody has said whether they come, themselves or by way of the coordinator. Told within the transaction. */
public record InvitationAnswered(CaseId caseId, MeetingId meeting, MeetingPurpose purpose, PersonId person) {}
