package org.goldenthread.core.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.kernel.CannotBeDone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachingSomebodyInSafeHoursTest {

    /** While he is at work: Mondays and Tuesdays, ten until two. */
    private final SafeHours whileHeIsOut =
            new SafeHours(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(14, 0));

    @ParameterizedTest
    @CsvSource({
        // in winter London keeps the time of Greenwich: Monday 23 November 2026
        "2026-11-23T09:59:59.999Z,false",
        "2026-11-23T10:00:00Z,true",
        "2026-11-23T13:59:59.999Z,true",
        "2026-11-23T14:00:00Z,false",
        "2026-11-25T11:00:00Z,false",
        // in summer it is an hour ahead: Monday 8 June 2026
        "2026-06-08T09:00:00Z,true",
        "2026-06-08T13:00:00Z,false"
    })
    void theyAreTheHoursOnHerOwnClockAndEndAtTheirLastInstant(Instant now, boolean safe) {
        assertThat(whileHeIsOut.hold(now)).isEqualTo(safe);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T11:30:00Z,2026-11-23T11:30:00Z",
        "2026-11-23T08:00:00Z,2026-11-23T10:00:00Z",
        "2026-11-23T14:00:00Z,2026-11-24T10:00:00Z",
        "2026-11-24T14:00:00Z,2026-11-30T10:00:00Z",
        // from winter time on Saturday into summer time on Monday 29 March 2027
        "2027-03-27T20:00:00Z,2027-03-29T09:00:00Z",
        // and back: Monday 26 October 2026
        "2026-10-24T20:00:00Z,2026-10-26T10:00:00Z"
    })
    void whatIsNotSafeNowWaitsForTheFirstHourThatIs(Instant now, Instant first) {
        assertThat(whileHeIsOut.firstFrom(now)).isEqualTo(first);
    }

    @Test
    void anHourThatTheClocksSkipIsTheOneAfterIt() {
        SafeHours atNight = new SafeHours(Set.of(DayOfWeek.SUNDAY), LocalTime.of(1, 0), LocalTime.of(3, 0));

        Instant first = atNight.firstFrom(Instant.parse("2027-03-27T12:00:00Z"));

        assertThat(first).isEqualTo("2027-03-28T01:00:00Z");
        assertThat(atNight.hold(first)).isTrue();
    }

    @Test
    void whoeverDoesNotMindIsReachedAtOnce() {
        Instant midnight = Instant.parse("2026-11-23T00:00:00Z");

        assertThat(SafeHours.always().firstFrom(midnight)).isEqualTo(midnight);
        assertThat(SafeHours.always().hold(Instant.parse("2026-11-23T23:59:59.999Z")))
                .isTrue();
    }

    @Test
    void hoursWithoutADayOrAnEndAreRefusedInASentence() {
        assertThatThrownBy(() -> new SafeHours(Set.of(), LocalTime.of(9, 0), LocalTime.of(10, 0)))
                .isInstanceOf(CannotBeDone.class)
                .hasMessage("cannot.contact.hours");
        assertThatThrownBy(() -> new SafeHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(22, 0), LocalTime.of(6, 0)))
                .isInstanceOf(CannotBeDone.class);
    }
}
