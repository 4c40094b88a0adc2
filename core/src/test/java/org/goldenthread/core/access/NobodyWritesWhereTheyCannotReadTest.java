package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.access.AccessMatrix.Row;
import org.goldenthread.core.access.AccessMatrix.Whose;
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
}
