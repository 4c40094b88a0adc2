package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;

/** The time is over for which somebody said yes, and with it the part that rested on it. Told within the transaction. */
public record ConsentRanOut(CaseId caseId, ParticipationId part) {}
