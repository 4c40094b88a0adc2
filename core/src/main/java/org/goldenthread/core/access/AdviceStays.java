package org.goldenthread.core.access;

import jakarta.persistence.Query;
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

    /**
     * A statement that moves what lay among the authority's advice to where it alone could read it, past whatever opens the
     * room it lay in; once for every label.
     *
     * @param table that holds stamps: a name of the code's own, never anybody's words
     */
    public String move(String table) {
        return "update " + table
                + " set compartment = 'PARTY_LEGAL', party_id = :client, any_key = :any, own_key = :own"
                + " where case_id = :case and compartment = 'LA_LEGAL' and label = :label";
    }

    /** The same statement with its values. */
    public Query bind(Query moving, Label label) {
        AccessStamp place = place(label);
        return moving.setParameter("client", client.value())
                .setParameter("any", place.anyKey())
                .setParameter("own", place.ownKey())
                .setParameter("case", caseId.value())
                .setParameter("label", label.name());
    }
}
