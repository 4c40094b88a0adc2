package org.goldenthread.core.tripwire;

import java.util.Set;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Something waits for somebody. Told within the transaction.
 *
 * @param waitsFor who may look at it, or, where it was sent back, who wrote it
 * @param occasion what there is to tell, in fixed words and identifiers
 */
public record HeldForALook(CaseId caseId, HeldBackId held, Set<PersonId> waitsFor, String occasion) {}
