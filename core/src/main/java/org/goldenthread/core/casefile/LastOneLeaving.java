package org.goldenthread.core.casefile;

import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CaseId;

/**
 * The last who takes part in a case in that capacity is about to leave it, and nobody takes over. Told within the
 * transaction and before it: whoever cannot do without says so by {@link org.goldenthread.core.kernel.CannotBeDone}.
 */
public record LastOneLeaving(CaseId caseId, Capacity capacity) {}
