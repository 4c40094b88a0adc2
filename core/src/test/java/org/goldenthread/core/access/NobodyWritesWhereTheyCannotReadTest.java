package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.core.access.AccessMatrix.Row;
import org.goldenthread.core.access.AccessMatrix.Whose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whoever sees only their own things in a room that is everybody's may not write there: what they wrote would reach
 * people who never reach them.
 */
class NobodyWritesWhereTheyCannotReadTest {

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void whoWritesIntoARoomThatIsEverybodysReadsIt(Capacity capacity) {
        assertThat(AccessMatrix.SHIPPED.of(capacity))
                .filteredOn(row -> row.compartment().isEverybodys())
                .filteredOn(row -> row.actions().contains(Action.ADD)
                        || row.actions().contains(Action.CHANGE)
                        || row.actions().contains(Action.SHARE))
                .extracting(Row::whose)
                .allMatch(whose -> whose == Whose.ANY);
    }

    @Test
    void whoeverOpensTheirOwnThingsOrThePublicOnesAloneAddsNothingToTheCase() {
        FamilyWorld world = new FamilyWorld();
        Subject theCase = new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase));
        for (String row : List.of("SELF,RESTRICTED", "ANY,PUBLIC")) {
            AccessRules rules = new AccessRules(
                    new AccessMatrix(List.of("FAMILY_NETWORK,SHARED," + row + ",SEE ADD,,a-table-of-our-own")));

            for (Action action : List.of(Action.SEE, Action.ADD)) {
                assertThat(rules.decide(
                                        world.asFamily(world.mair),
                                        action,
                                        theCase,
                                        world.grants,
                                        false,
                                        FamilyWorld.THURSDAY)
                                .permitted())
                        .as(row)
                        .isEqualTo(action == Action.SEE);
            }
        }
    }
}
