package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.kernel.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether, by the table, somebody reads in a room who may not hold every safe contact, whoever takes part today. */
class WhereASafeContactWouldReachFurtherTest {

    private static final CaseId CASE = CaseId.next();
    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);

    @ParameterizedTest
    @CsvSource({
        "SHARED, OFFICIAL, true",
        "SHARED, SENSITIVE, true",
        "SHARED, RESTRICTED, false",
        "APART, SENSITIVE, true",
        "PROFESSIONALS, RESTRICTED, true",
        "COORDINATION, SENSITIVE, true",
        "COORDINATION, RESTRICTED, false",
        "FAMILY, SENSITIVE, true",
        "LA_LEGAL, RESTRICTED, true",
        "COURT, SENSITIVE, true",
        "OWN, RESTRICTED, false",
        "CHILD_VOICE, RESTRICTED, false",
        "PARTY_LEGAL, RESTRICTED, false",
        "SAFE_CONTACT, RESTRICTED, false",
    })
    void itIsSaidOfEveryRoom(Compartment room, Label label, boolean further) {
        assertThat(rules.anybodyReads(AccessStamp.in(CASE, room, label))).isEqualTo(further);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARED, OFFICIAL, true",
        "APART, SENSITIVE, true",
        "PROFESSIONALS, RESTRICTED, true",
        "COORDINATION, SENSITIVE, true",
        "LA_LEGAL, RESTRICTED, true",
        "SHARED, RESTRICTED, false",
        "FAMILY, SENSITIVE, false",
        "ADVOCACY, SENSITIVE, false",
        "PARTY_LEGAL, SENSITIVE, false",
        "COURT, SENSITIVE, false",
        "OWN, SENSITIVE, false",
    })
    void whereASecondPersonCouldLook(Compartment room, Label label, boolean could) {
        assertThat(rules.anyKeeperReads(AccessStamp.in(CASE, room, label))).isEqualTo(could);
    }

    @Test
    void theKeyThatOpensWhatIsHeldBackIsThatOfEverySafeContactOfTheCase() {
        assertThat(AccessKey.keepers(CASE.value()))
                .isEqualTo(AccessStamp.in(CASE, Compartment.SAFE_CONTACT, Label.RESTRICTED)
                        .anyKey());
    }
}
