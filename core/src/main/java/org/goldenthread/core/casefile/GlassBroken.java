package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.CaseId;

/** Somebody has broken the glass of a case, and it waits for whoever answers for the case to say whether that was right. */
public record GlassBroken(CaseId caseId, BreakGlassId id) {}
