package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * A part of somebody's has ended or has another end now. Told within the transaction.
 *
 * @param last when the last of their parts in the case ends, and with it what rests on their word; now, where none is left
 */
public record LastPartMoved(CaseId caseId, PersonId person, Instant last) {}
