package org.goldenthread.core.letter;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** A letter lies on somebody's pages from now on. Told within the transaction. */
public record LetterSent(CaseId caseId, LetterId letter, PersonId recipient) {}
