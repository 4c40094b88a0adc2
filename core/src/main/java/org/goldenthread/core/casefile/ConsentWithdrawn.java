package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;

/**
 * Somebody has taken back what they said yes to, or takes part no more, and a part that rested on it has ended. Told within
 * the transaction.
 */
public record ConsentWithdrawn(CaseId caseId, ParticipationId part) {}
