package org.goldenthread.core.casefile;

import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;

/** Another authority has taken the case over. Told within the transaction. */
public record CaseTransferred(CaseId caseId, AgencyId to) {}
