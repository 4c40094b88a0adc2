package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All grants of a case on one page tell of everybody in it, also of those who are told apart. */
class WhoAnswersForACaseOverseesItTest {

    private final FamilyWorld world = new FamilyWorld();

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void the_team_manager_does_and_nobody_else(Capacity capacity) {
        boolean oversees = AccessMatrix.SHIPPED.of(capacity).stream()
                .anyMatch(row -> row.actions().contains(Action.OVERSEE));

        assertThat(oversees).isEqualTo(capacity == Capacity.TEAM_MANAGER);
    }

    @Test
    void she_does_wherever_a_part_is_listed() {
        Actor helen = world.asProfessional(world.helen, Role.TEAM_MANAGER);

        for (Compartment listed : EnumSet.of(Compartment.SHARED, Compartment.APART, Compartment.PROFESSIONALS)) {
            Subject part = world.belongingTo(world.daniel, listed, Label.SENSITIVE);
            assertThat(world.ask(helen, Action.OVERSEE, part, FamilyWorld.THURSDAY)
                            .permitted())
                    .as(listed.name())
                    .isTrue();
            assertThat(world.ask(helen, Action.OVERSEE, part, FamilyWorld.JANUARY)
                            .reason())
                    .isEqualTo("grant-ended");
        }
    }
}
