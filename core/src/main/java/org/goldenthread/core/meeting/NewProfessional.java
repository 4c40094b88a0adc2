package org.goldenthread.core.meeting;

import java.time.LocalDate;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.GivenConsent;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a post is to be invited.
 *
 * @param agency where they hold the post
 * @param purpose one of {@link org.goldenthread.core.casefile.ProfessionalPart#purposes}
 * @param lastDay the last day on which they take part, or null for as long as the portal allows
 * @param actsFor the parent they act for; null for whoever acts for nobody
 * @param consent what it rests on where the basis is consent; else null
 */
public record NewProfessional(
        PersonId person,
        AgencyId agency,
        Capacity capacity,
        String purpose,
        LegalBasis basis,
        @Nullable LocalDate lastDay,
        @Nullable PersonId actsFor,
        @Nullable GivenConsent consent) {

    /** On another basis than consent. */
    public NewProfessional(
            PersonId person,
            AgencyId agency,
            Capacity capacity,
            String purpose,
            LegalBasis basis,
            @Nullable LocalDate lastDay,
            @Nullable PersonId actsFor) {
        this(person, agency, capacity, purpose, basis, lastDay, actsFor, null);
    }
}
