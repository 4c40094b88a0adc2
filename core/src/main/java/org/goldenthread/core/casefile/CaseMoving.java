package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;

/**
 * A case is about to be offered to another authority, or taken over by it. Told within the transaction: whoever knows that it
 * cannot be throws {@link org.goldenthread.core.kernel.CannotBeDone}.
 */
public record CaseMoving(CaseId caseId) {}
