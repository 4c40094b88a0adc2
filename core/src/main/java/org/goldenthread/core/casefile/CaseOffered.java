package org.goldenthread.core.casefile;

import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * A case is offered to another authority. Told within the transaction.
 *
 * @param managers those who can take it over
 */
public record CaseOffered(CaseId caseId, CaseTransferId offer, List<PersonId> managers) {}
