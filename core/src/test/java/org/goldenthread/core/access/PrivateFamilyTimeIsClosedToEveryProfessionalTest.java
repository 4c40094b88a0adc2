package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivateFamilyTimeIsClosedToEveryProfessionalTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Subject whatTheFamilyWrote = world.in(Compartment.FAMILY, Label.OFFICIAL);

    @Test
    void mair_reads_and_writes_what_the_family_writes() {
        assertThat(world.ask(world.asFamily(world.mair), Action.SEE, whatTheFamilyWrote, FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(world.asFamily(world.mair), Action.ADD, whatTheFamilyWrote, FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void only_the_child_a_parent_in_the_room_and_the_family_network_come_in(Capacity capacity) {
        boolean mayComeIn = EnumSet.of(Capacity.CHILD, Capacity.PARENT, Capacity.FAMILY_NETWORK)
                .contains(capacity);
        for (Action action : Action.values()) {
            assertThat(AccessMatrix.SHIPPED.of(capacity).stream()
                            .filter(row -> row.compartment() == Compartment.FAMILY)
                            .anyMatch(row -> row.actions().contains(action)))
                    .as(capacity + " " + action)
                    .isEqualTo(mayComeIn
                            && EnumSet.of(Action.SEE, Action.ADD, Action.CHANGE, Action.SHARE)
                                    .contains(action));
        }
    }

    @Test
    void a_step_of_the_process_finds_nothing_there() {
        Actor step = Actor.step("share", world.elasCase, world.mair);

        assertThat(world.ask(step, Action.SEE, whatTheFamilyWrote, FamilyWorld.THURSDAY)
                        .step())
                .isEqualTo(Decision.Step.COMPARTMENT);
    }

    @Test
    void a_coordinator_who_is_also_a_cousin_in_another_case_stays_outside() {
        world.grants.add(new GrantTerms(
                world.ruth,
                org.goldenthread.core.kernel.CaseId.next(),
                Capacity.FAMILY_NETWORK,
                null,
                "family",
                "agreement",
                new Span(FamilyWorld.NOVEMBER, null)));
        Actor ruth = Actor.person(world.ruth, EnumSet.of(Role.FGC_COORDINATOR, Role.FAMILY_MEMBER), true, "s");

        assertThat(world.ask(ruth, Action.SEE, whatTheFamilyWrote, FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }
}
