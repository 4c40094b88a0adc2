package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.junit.jupiter.api.Test;

class AStampSaysWhereAThingLivesTest {

    private final CaseId caseId = CaseId.next();
    private final PersonId mair = PersonId.next();

    @Test
    void what_is_written_in_a_room_that_is_everybodys_is_nobodys_in_particular() {
        assertThat(AccessStamp.writtenBy(mair, caseId, Compartment.FAMILY, Label.SENSITIVE))
                .isEqualTo(AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE));
        assertThat(AccessStamp.writtenBy(mair, caseId, Compartment.OWN, Label.SENSITIVE))
                .isEqualTo(AccessStamp.of(caseId, Compartment.OWN, Label.SENSITIVE, mair));
    }

    @Test
    void the_same_place_under_another_label_is_another_place() {
        AccessStamp official = AccessStamp.of(caseId, Compartment.APART, Label.OFFICIAL, mair);
        AccessStamp sensitive = AccessStamp.of(caseId, Compartment.APART, Label.SENSITIVE, mair);

        assertThat(official.withLabel(Label.SENSITIVE)).isEqualTo(sensitive).hasSameHashCodeAs(sensitive);
        assertThat(official).isNotEqualTo(sensitive).isNotEqualTo("a place");
        assertThat(official.hashCode()).isNotEqualTo(sensitive.hashCode());
    }

    @Test
    void two_peoples_places_in_one_room_are_two() {
        assertThat(AccessStamp.of(caseId, Compartment.APART, Label.OFFICIAL, mair))
                .isNotEqualTo(AccessStamp.of(caseId, Compartment.APART, Label.OFFICIAL, PersonId.next()));
    }

    @Test
    void work_waits_for_the_same_under_any_label() {
        AccessStamp waits = AccessStamp.waitingFor(caseId, Compartment.SHARED, Capacity.PARENT, mair);

        assertThat(waits.withLabel(Label.RESTRICTED)).isEqualTo(waits);
        assertThat(waits.withLabel(Label.RESTRICTED).label()).isEqualTo(Label.RESTRICTED);
    }

    @Test
    void a_role_is_found_again_by_its_name_in_the_realm() {
        assertThat(Arrays.stream(Role.values()))
                .allSatisfy(role -> assertThat(Role.ofRealm(role.realmName())).contains(role));
        assertThat(Role.FGC_COORDINATOR.realmName()).isEqualTo("fgc-coordinator");
        assertThat(Role.ofRealm("offline_access")).isEmpty();
    }

    @Test
    void the_family_is_who_the_family_says_and_nobody_who_works_with_it() {
        assertThat(Arrays.stream(Capacity.values()).filter(Capacity::family))
                .containsExactly(Capacity.CHILD, Capacity.PARENT, Capacity.PARENT_APART, Capacity.FAMILY_NETWORK);
    }

    @Test
    void a_room_is_everybodys_or_somebodys_or_a_trades() {
        assertThat(Arrays.stream(Compartment.values()).filter(Compartment::isEverybodys))
                .containsExactly(Compartment.SHARED, Compartment.FAMILY);
        assertThat(Arrays.stream(Compartment.values()).filter(Compartment::belongsToAParty))
                .containsExactly(
                        Compartment.APART,
                        Compartment.COORDINATION,
                        Compartment.OWN,
                        Compartment.CHILD_VOICE,
                        Compartment.ADVOCACY,
                        Compartment.PARTY_LEGAL,
                        Compartment.SAFE_CONTACT);
    }
}
