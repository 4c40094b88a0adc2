package org.goldenthread.core.meeting;

import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Somebody who has an account already is asked to take part in a case: they say yes once they sign in. Told within the transaction. */
public record AskedToTakePart(CaseId caseId, PersonId person, ParticipationId part) {}
