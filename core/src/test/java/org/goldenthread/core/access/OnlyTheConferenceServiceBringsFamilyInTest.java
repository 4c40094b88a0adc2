package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessMatrix.Row;
import org.goldenthread.core.access.AccessMatrix.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works the case could else let themselves in by an aunt of their own making. */
class OnlyTheConferenceServiceBringsFamilyInTest {

    @Test
    void nobody_else_holds_it_a_step_of_a_process_neither() {
        Set<Capacity> holders = Arrays.stream(Capacity.values())
                .filter(capacity -> AccessMatrix.SHIPPED.of(capacity).stream()
                        .anyMatch(row -> row.actions().contains(Action.INVITE_FAMILY)))
                .collect(Collectors.toSet());

        assertThat(holders).containsExactlyInAnyOrder(Capacity.COORDINATOR, Capacity.FGC_MANAGER);
    }

    @Test
    void the_family_and_a_parents_solicitor_come_in_by_them_and_everybody_else_by_those_who_work_the_case() {
        assertThat(Arrays.stream(Capacity.values()).filter(capacity -> capacity.toBringIn() == Action.INVITE_FAMILY))
                .containsExactly(
                        Capacity.CHILD,
                        Capacity.PARENT,
                        Capacity.PARENT_APART,
                        Capacity.FAMILY_NETWORK,
                        Capacity.PARENTS_SOLICITOR,
                        Capacity.SOLICITOR_APART);
        assertThat(Capacity.SOCIAL_WORKER.toBringIn()).isEqualTo(Action.INVITE);
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void whoever_would_read_what_the_family_keeps_to_itself_is_brought_in_by_them_alone(Capacity capacity) {
        boolean opensTheFamilys = AccessMatrix.SHIPPED.of(capacity).stream().anyMatch(this::opensTheFamilys);

        if (opensTheFamilys || capacity.family()) {
            assertThat(capacity.toBringIn()).isEqualTo(Action.INVITE_FAMILY);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Capacity.class,
            names = {"COORDINATOR", "FGC_MANAGER"})
    void they_may_wherever_a_part_of_the_family_is_listed(Capacity capacity) {
        for (Compartment listed : EnumSet.of(Compartment.SHARED, Compartment.APART, Compartment.COORDINATION)) {
            assertThat(AccessMatrix.SHIPPED.of(capacity).stream()
                            .filter(row -> row.compartment() == listed && row.whose() == Whose.ANY)
                            .anyMatch(row -> row.actions().contains(Action.INVITE_FAMILY)))
                    .as(capacity + " in " + listed)
                    .isTrue();
        }
    }

    private boolean opensTheFamilys(Row row) {
        // what is let be read by name, the client and their lawyer let be read themselves
        return row.whose() != Whose.NOBODY
                && row.whose() != Whose.NAMED
                && (row.compartment() == Compartment.FAMILY || row.compartment() == Compartment.PARTY_LEGAL);
    }
}
