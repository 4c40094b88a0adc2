package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;

/** Somebody who answers for the case has said whether breaking the glass was right. Told within the transaction. */
public record GlassJudged(CaseId caseId, BreakGlassId id) {}
