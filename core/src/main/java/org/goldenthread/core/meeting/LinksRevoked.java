package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** The links that somebody was sent into a case let nobody in any more. Told within the transaction. */
public record LinksRevoked(CaseId caseId, PersonId person) {}
