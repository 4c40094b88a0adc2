package org.goldenthread.demonstration.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

class TheStoryIsFreshWheneverItIsToldTest {

    private static final LocalDate A_FRIDAY = LocalDate.of(2026, 11, 27);

    private final Days days = new Days(A_FRIDAY);

    @Test
    void the_family_meets_on_a_thursday_with_time_to_get_ready() {
        for (LocalDate day = A_FRIDAY; day.isBefore(A_FRIDAY.plusDays(14)); day = day.plusDays(1)) {
            LocalDate meeting = new Days(day).thursday();

            assertThat(meeting.getDayOfWeek()).isEqualTo(DayOfWeek.THURSDAY);
            assertThat(meeting).isAfterOrEqualTo(day.plusDays(5)).isBefore(day.plusDays(12));
        }
    }

    @Test
    void what_is_past_was_on_a_working_day() {
        assertThat(days.in("since {day -44}", Language.ENGLISH)).isEqualTo("since 14 October");
        assertThat(days.in("{date -5}", Language.ENGLISH))
                .as("a Sunday is told as the Friday before")
                .isEqualTo("Friday 20 November");
    }

    @Test
    void a_day_is_said_in_the_language_of_the_text() {
        assertThat(days.in("{date thursday}", Language.ENGLISH)).isEqualTo("Thursday 3 December");
        assertThat(days.in("{date thursday}", Language.WELSH)).isEqualTo("Dydd Iau 3 Rhagfyr");
        assertThat(days.in("until {year -4}", Language.ENGLISH)).isEqualTo("until 2022");
    }

    @Test
    void a_part_ends_so_many_days_after_the_meeting() {
        assertThat(days.named("thursday+28")).isEqualTo(days.thursday().plusDays(28));
        assertThatThrownBy(() -> days.named("someday")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_child_is_as_old_as_the_story_says_on_every_day_of_the_year() {
        for (LocalDate day = A_FRIDAY; day.isBefore(A_FRIDAY.plusYears(1)); day = day.plusDays(1)) {
            LocalDate born = new Days(day).born("9, birthday 03-02");

            assertThat(Period.between(born, day).getYears()).isEqualTo(9);
            assertThat(born.getDayOfMonth()).isEqualTo(2);
        }
    }
}
