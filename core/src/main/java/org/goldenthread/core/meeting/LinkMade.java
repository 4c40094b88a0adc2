package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.SafeContactId;

/** A link has been made that lets somebody in, and is to be sent by their safe contact. Told within the transaction. */
public record LinkMade(CaseId caseId, PersonId person, InvitationLinkId link, SafeContactId contact, LinkToken token) {}
