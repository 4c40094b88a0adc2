package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds in the house that is shipped, and every rule is seen to fail where something was planted to break it. */
class HouseKeepsItsRulesTest {

    private static final House STANDING = House.standing();
    private static final House PLANTED = House.planted();

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(HouseRule rule) {
        assertThat(rule.brokenIn(STANDING)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePlantedHouseBreaksTheRule(HouseRule rule) {
        List<String> broken = rule.brokenIn(PLANTED);

        assertThat(rule.breakers())
                .allSatisfy(breaker ->
                        assertThat(broken).anySatisfy(line -> assertThat(line).contains(breaker)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "ROOMS_.*")
    void theGoodNeighbourBreaksNoRule(HouseRule rule) {
        assertThat(rule.brokenIn(PLANTED)).noneSatisfy(line -> assertThat(line).contains("KeptRules"));
    }

    @Test
    void everyRoomOnTheMapStands() {
        List<String> standing = STANDING.classes().stream()
                .flatMap(type -> STANDING.roomOf(type).stream())
                .distinct()
                .toList();

        assertThat(standing).containsAll(Edges.STANDING_ROOMS);
    }
}
