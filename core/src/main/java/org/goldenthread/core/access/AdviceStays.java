package org.goldenthread.core.access;

import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * An authority keeps a case no more: what its lawyers have advised it is its own, and opens to nobody of the next. Told within
 * the transaction.
 *
 * @param client the authority that was advised, standing where a party does
 */
public record AdviceStays(CaseId caseId, PersonId client) {

    /** Where a thing lives from now on that lay among the authority's advice. */
    public AccessStamp place(Label label) {
        return AccessStamp.of(caseId, Compartment.PARTY_LEGAL, label, client);
    }
}
