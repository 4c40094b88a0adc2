package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody wrote down that this person took their yes back; only they can say if that is right. Told within the
 * transaction.
 */
public record ConsentNoted(CaseId caseId, PersonId giver, ConsentId consent) {}
