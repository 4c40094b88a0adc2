package org.goldenthread.core.casefile;

import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody has broken the glass of a case, and it waits for whoever answers for the case to say whether that was right.
 *
 * @param standIns who can say it by their post; nobody where a manager who takes part can
 */
public record GlassBroken(CaseId caseId, BreakGlassId id, List<PersonId> standIns) {}
