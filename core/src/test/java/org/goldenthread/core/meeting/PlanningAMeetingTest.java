package org.goldenthread.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanningAMeetingTest {

    private static final LocalDateTime THURSDAY = LocalDateTime.of(2026, 11, 26, 10, 0);

    @Test
    void itIsSomewhere() {
        assertThatThrownBy(() -> plan(THURSDAY, 60, " ", null)).hasMessage("cannot.meeting.nowhere");
        assertThat(plan(THURSDAY, 60, null, "https://meet.example.org/x").place())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://meet.example.org/x", "javascript:alert(1)", "https://a b", "https://x\"onclick", "meet"})
    void aLinkIsASafeOne(String link) {
        assertThatThrownBy(() -> plan(THURSDAY, 60, null, link)).hasMessage("cannot.meeting.link");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 14, 721})
    void itTakesAReasonableTime(int minutes) {
        assertThatThrownBy(() -> plan(THURSDAY, minutes, "Library", null)).hasMessage("cannot.meeting.length");
    }

    @Test
    void anHourThatTheClocksSkipIsNoHour() {
        assertThatThrownBy(() -> plan(LocalDateTime.of(2027, 3, 28, 1, 30), 60, "Library", null))
                .hasMessage("cannot.meeting.no-such-time");
    }

    @Test
    void whatHasPassedIsNotPlanned() {
        Instant friday = Instant.parse("2026-11-27T10:00:00Z");

        assertThatThrownBy(() ->
                        new Meeting(CaseId.next(), MeetingPurpose.REVIEW, plan(THURSDAY, 60, "Library", null), friday))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.meeting.in-the-past");
    }

    private static MeetingPlan plan(LocalDateTime starts, int minutes, @Nullable String place, @Nullable String link) {
        return new MeetingPlan(starts, Duration.ofMinutes(minutes), place, link, null, Language.ENGLISH);
    }
}
