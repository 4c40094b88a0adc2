package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

/** Where a part is listed; what each room and label opens to whom is the access matrix's, and tested there. */
class NotEverybodyIsToldWhoTakesPartTest {

    private static final Instant NOVEMBER = Instant.parse("2026-11-23T10:00:00Z");
    private final CaseId elasCase = CaseId.next();
    private final PersonId person = PersonId.next();
    private final PersonId cerys = PersonId.next();

    @Test
    void thatAParentHasASolicitorIsToldApartAndIsTheParents() {
        NewParticipation anwen = part(Capacity.PARENTS_SOLICITOR).actingFor(cerys);

        assertThat(listed(anwen)).isEqualTo(AccessStamp.of(elasCase, Compartment.APART, Label.OFFICIAL, cerys));
    }

    @Test
    void theFamilyIsNotListedForThoseWhoOnlyGiveInformation() {
        assertThat(listed(part(Capacity.PARENT)).label()).isEqualTo(Label.SENSITIVE);
        assertThat(listed(part(Capacity.FAMILY_NETWORK)).label()).isEqualTo(Label.SENSITIVE);
        assertThat(listed(part(Capacity.SOCIAL_WORKER)).label()).isEqualTo(Label.OFFICIAL);
    }

    @Test
    void whoCoordinatesIsListedForEverybody() {
        assertThat(listed(part(Capacity.COORDINATOR)))
                .isEqualTo(AccessStamp.of(elasCase, Compartment.SHARED, Label.PUBLIC, person));
    }

    @Test
    void aParentWhoTakesPartApartAndAFosterCarerAreListedApart() {
        assertThat(listed(part(Capacity.PARENT_APART)).compartment()).isEqualTo(Compartment.APART);
        assertThat(listed(part(Capacity.FOSTER_CARER)).compartment()).isEqualTo(Compartment.APART);
    }

    private NewParticipation part(Capacity capacity) {
        return NewParticipation.of(person, capacity, "purpose.test", LegalBasis.AGREEMENT_TO_TAKE_PART);
    }

    private AccessStamp listed(NewParticipation wanted) {
        return new Participation(elasCase, wanted, NOVEMBER, NOVEMBER.plusSeconds(3600))
                .subject()
                .stamp();
    }
}
