package org.goldenthread.core.access;

import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a grant says. A plain value, so that the policy can be asked about a world that is in no database.
 *
 * @param party whose lawyer, advocate or interpreter somebody is; null where they act for themselves or their agency
 * @param purpose why, in a few plain words; shown to those entitled to ask
 * @param legalBasis the statute, order, instruction or agreement it rests on
 * @param thing the one thing that it opens, where it opens no more; else null
 */
public record GrantTerms(
        PersonId person,
        CaseId caseId,
        Capacity capacity,
        @Nullable PersonId party,
        String purpose,
        String legalBasis,
        Span span,
        @Nullable UUID thing) {

    /** A grant that opens what the capacity opens. */
    public GrantTerms(
            PersonId person,
            CaseId caseId,
            Capacity capacity,
            @Nullable PersonId party,
            String purpose,
            String legalBasis,
            Span span) {
        this(person, caseId, capacity, party, purpose, legalBasis, span, null);
    }

    public GrantTerms {
        if (!capacity.granted()) {
            throw new IllegalArgumentException(capacity + " is never granted in a case");
        }
    }
}
