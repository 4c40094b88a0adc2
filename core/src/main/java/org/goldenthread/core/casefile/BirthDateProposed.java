package org.goldenthread.core.casefile;

import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Somebody says that a child was born on another day, and parts in this case would end at another time or come back: it
 * waits for one of those who answer for it. Told within the transaction.
 */
public record BirthDateProposed(CaseId caseId, UUID proposal, List<PersonId> managers) {}
