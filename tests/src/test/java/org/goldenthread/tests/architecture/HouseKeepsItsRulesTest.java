package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every rule holds in the house that is shipped, and every rule is seen to fail where something was planted to break it. */
class HouseKeepsItsRulesTest {

    private static House standing;
    private static House planted;

    @BeforeAll
    static void look() {
        standing = House.standing();
        planted = House.planted();
    }

    @ParameterizedTest
    @EnumSource
    void theHouseKeepsTheRule(HouseRule rule) {
        assertThat(rule.brokenIn(standing)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void thePlantedHouseBreaksTheRule(HouseRule rule) {
        List<String> broken = rule.brokenIn(planted);

        assertThat(rule.breakers()).allSatisfy(breaker -> assertThat(broken).anyMatch(blames(planted.in(breaker))));
    }

    /** A line begins with what is to blame; whoever is only named in it has broken nothing. */
    private static Predicate<String> blames(String type) {
        return Pattern.compile("^[\\s-]*(\\w+ <)?" + Pattern.quote(type) + "\\b", Pattern.MULTILINE)
                .asPredicate();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "ROOMS_.*")
    void theGoodNeighbourBreaksNoRule(HouseRule rule) {
        assertThat(rule.brokenIn(planted)).noneSatisfy(line -> assertThat(line).contains("KeptRules"));
    }

    @Test
    void everyRoomOnTheMapStands() {
        List<String> rooms = standing.classes().stream()
                .flatMap(type -> standing.roomOf(type).stream())
                .distinct()
                .toList();

        List<String> map = new ArrayList<>(Edges.ROOMS);
        map.removeAll(Edges.ROOMS_TO_COME);
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(map);
    }
}
