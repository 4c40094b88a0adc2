package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Somebody who takes part in the case is invited to a meeting, or asked again because it moved. Told within the transaction. */
public record Invited(CaseId caseId, MeetingId meeting, InvitationId invitation, PersonId person, boolean again) {}
