package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TakingPartIsVoluntaryTest {

    private final FamilyWorld world = new FamilyWorld();

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void each_parent_may_say_stop_in_the_room_or_apart_and_nobody_else(Capacity capacity) {
        assertThat(may(capacity, Action.SAY_STOP))
                .isEqualTo(EnumSet.of(Capacity.PARENT, Capacity.PARENT_APART).contains(capacity));
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void the_manager_of_the_service_ends_it_and_nobody_else(Capacity capacity) {
        assertThat(AccessMatrix.SHIPPED.of(capacity).stream()
                        .filter(row -> row.compartment() != Compartment.COURT)
                        .anyMatch(row -> row.actions().contains(Action.END)))
                .isEqualTo(capacity == Capacity.FGC_MANAGER);
    }

    @Test
    void why_the_manager_ends_it_is_kept_where_only_the_service_reads_it() {
        assertThat(AccessMatrix.SHIPPED.of(Capacity.FGC_MANAGER))
                .filteredOn(row -> row.actions().contains(Action.END))
                .extracting(row -> row.compartment())
                .containsExactly(Compartment.COORDINATION);
    }

    @Test
    void a_parent_who_takes_part_apart_says_it_for_themselves_and_in_nobody_elses_name() {
        Actor daniel = world.asFamily(world.daniel);

        assertThat(world.ask(
                                daniel,
                                Action.SAY_STOP,
                                world.belongingTo(world.daniel, Compartment.COORDINATION, Label.SENSITIVE),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(
                                daniel,
                                Action.SAY_STOP,
                                world.belongingTo(world.cerys, Compartment.COORDINATION, Label.SENSITIVE),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    private static boolean may(Capacity capacity, Action action) {
        return AccessMatrix.SHIPPED.of(capacity).stream()
                .anyMatch(row -> row.actions().contains(action));
    }
}
