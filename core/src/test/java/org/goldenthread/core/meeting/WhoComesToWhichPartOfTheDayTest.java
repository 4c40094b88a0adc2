package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhoComesToWhichPartOfTheDayTest {

    private static final Set<Capacity> FAMILY = Set.of(Capacity.CHILD, Capacity.PARENT, Capacity.FAMILY_NETWORK);
    private static final Set<Capacity> ASKED_FOR = Set.of(Capacity.ADVOCATE, Capacity.INTERPRETER);

    static Stream<Capacity> everybodyElse() {
        return Arrays.stream(Capacity.values()).filter(capacity -> !FAMILY.contains(capacity));
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void nobodyButTheFamilyComesToPrivateTimeUnasked(Capacity capacity) {
        assertThat(WhoIsInWhichPart.of(capacity, false)).doesNotContain(DayPart.PRIVATE_TIME);
    }

    @ParameterizedTest
    @MethodSource("everybodyElse")
    void onlyAnAdvocateOrInterpreterCanBeAskedIntoIt(Capacity capacity) {
        assertThat(WhoIsInWhichPart.of(capacity, true).contains(DayPart.PRIVATE_TIME))
                .isEqualTo(ASKED_FOR.contains(capacity));
    }

    @ParameterizedTest
    @EnumSource(names = {"CHILD", "PARENT", "FAMILY_NETWORK"})
    void theFamilyComesToAllOfIt(Capacity capacity) {
        assertThat(WhoIsInWhichPart.of(capacity, false))
                .containsExactlyInAnyOrder(DayPart.INFORMATION, DayPart.PRIVATE_TIME, DayPart.AGREEING);
    }

    @Test
    void whoGivesInformationLeavesBeforePrivateTime() {
        assertThat(WhoIsInWhichPart.of(Capacity.HEALTH, true)).containsExactly(DayPart.INFORMATION);
    }

    @Test
    void whoContributesApartComesToNoPart() {
        assertThat(WhoIsInWhichPart.of(Capacity.PARENT_APART, true)).isEmpty();
    }
}
