package org.goldenthread.workflows.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.workflows.engine.EngineUnderTest;
import org.goldenthread.workflows.engine.Timescale;
import org.goldenthread.workflows.engine.Timescale.Unit;
import org.goldenthread.workflows.engine.Timescales;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EveryClockHasItsLimitTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Pattern CLOCK = Pattern.compile("clock\\.due\\('([a-z-]+)'");

    private final EngineUnderTest engine = new EngineUnderTest(Map.of(), new Acting()).withShippedProcesses();
    private final Timescales timescales = engine.timescales();

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void everyClockInThePictureHasOneLineForEachDay() {
        String picture = ShippedFiles.below("processes/conference", getClass().getClassLoader())
                .get("processes/conference/conference.bpmn");
        Set<String> clocks = new TreeSet<>(Set.of("review-earliest", "review-latest", "coordinator-leaves"));
        CLOCK.matcher(picture).results().forEach(found -> clocks.add(found.group(1)));

        assertThat(clocks).hasSizeGreaterThan(15);
        for (String clock : clocks) {
            assertThat(timescales.on(TODAY, "conference", clock, false).limit())
                    .as(clock)
                    .isPositive();
            assertThat(timescales.on(TODAY, "conference", clock, true).limit())
                    .as(clock)
                    .isPositive();
        }
    }

    @Test
    void theFamilyIsSpokenWithInFiveWorkingDaysAndInHoursWhereItIsUrgent() {
        assertThat(limit("first-contact", false)).isEqualTo("5 WORKING_DAYS");
        assertThat(limit("first-contact", true)).isEqualTo("4 HOURS");
    }

    @Test
    void whereItIsUrgentTheLongestWayFromAcceptanceToTheDayFitsIntoOneDay() {
        assertThat(limit("whole", true)).isEqualTo("24 HOURS");
        assertThat(hours("referral-decision")).isPositive();
        int askingAndWriting = IntStream.of(hours("taking-part"), hours("information-pack"), hours("advocate-offer"))
                .max()
                .orElseThrow();
        int whole = hours("coordinator-choice")
                + hours("first-contact")
                + hours("name-people")
                + askingAndWriting
                + hours("pack-check")
                + hours("set-date");
        assertThat(whole).isLessThanOrEqualTo(24 - hours("pack-change") - hours("pack-check"));
    }

    @Test
    void whatTheFamilyAsksForAndThePlanItselfAreAnsweredWithinADayWhereItIsUrgent() {
        assertThat(hours("request-answer") + hours("plan-decision")).isLessThanOrEqualTo(24);
    }

    @Test
    void theReviewComesSixToTwelveWeeksLaterAndTheWholeTakesEight() {
        assertThat(limit("review-earliest", false)).isEqualTo("6 WEEKS");
        assertThat(limit("review-latest", false)).isEqualTo("12 WEEKS");
        assertThat(limit("whole", false)).isEqualTo("8 WEEKS");
    }

    @Test
    void everyLimitSaysWhereItComesFrom() {
        assertThat(timescales.on(TODAY, "conference", "whole", false).source()).isNotBlank();
        assertThat(Unit.values()).hasSize(4);
    }

    @Test
    void aDayBeforeTheTableBeginsAndAClockItDoesNotHaveAreRefused() {
        assertThatThrownBy(() -> timescales.on(LocalDate.of(2025, 12, 31), "conference", "whole", false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("0 lines");
        assertThatThrownBy(() -> timescales.on(TODAY, "conference", "for-ever", false))
                .isInstanceOf(IllegalStateException.class);
    }

    private int hours(String what) {
        Timescale scale = timescales.on(TODAY, "conference", what, true);
        assertThat(scale.unit()).as(what).isEqualTo(Unit.HOURS);
        return scale.limit();
    }

    private String limit(String what, boolean urgent) {
        Timescale scale = timescales.on(TODAY, "conference", what, urgent);
        return scale.limit() + " " + scale.unit();
    }
}
