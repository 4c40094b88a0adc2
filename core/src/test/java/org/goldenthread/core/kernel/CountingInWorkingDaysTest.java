package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingInWorkingDaysTest {

    @Test
    void whatIsPublishedAgreesWithTheRuleAndWithEaster() {
        assertThat(BankHolidays.published().keySet()).contains(2024, 2025, 2026, 2027, 2028, 2029, 2030);
        BankHolidays.published()
                .forEach((year, days) ->
                        assertThat(days).as("%d", year).containsExactlyInAnyOrderElementsOf(BankHolidays.byRule(year)));
    }

    @ParameterizedTest
    @CsvSource({"1961,1961-04-02", "2000,2000-04-23", "2008,2008-03-23", "2038,2038-04-25", "2049,2049-04-18"})
    void easterFallsWhereTheAlmanacHasIt(int year, LocalDate sunday) {
        assertThat(BankHolidays.easter(year)).isEqualTo(sunday);
    }

    @Test
    void aYearThatIsNotPublishedIsWorkedOut() {
        // 25 and 26 December 2032 are a Saturday and a Sunday
        assertThat(WorkingDays.isOne(LocalDate.of(2032, 12, 27))).isFalse();
        assertThat(WorkingDays.isOne(LocalDate.of(2032, 12, 28))).isFalse();
        assertThat(WorkingDays.isOne(LocalDate.of(2032, 12, 29))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // over Christmas 2026: Boxing Day is a Saturday and kept on Monday 28 December
        "2026-12-24,1,2026-12-29",
        "2026-12-24,4,2027-01-04",
        // over Good Friday and Easter Monday
        "2027-03-25,1,2027-03-30",
        // from a Saturday, the first working day is Monday
        "2026-11-21,1,2026-11-23",
        "2026-11-23,10,2026-12-07",
        "2026-11-23,0,2026-11-23"
    })
    void daysAreAddedAndTakenAwayAlike(LocalDate from, int days, LocalDate until) {
        assertThat(WorkingDays.after(from, days)).isEqualTo(until);
        assertThat(WorkingDays.between(from, until)).isEqualTo(days);
        assertThat(WorkingDays.between(until, from)).isEqualTo(-days);
        if (WorkingDays.isOne(from)) {
            assertThat(WorkingDays.before(until, days)).isEqualTo(from);
        }
    }

    @Test
    void theSameDayIsKeptWhereItIsAWorkingDay() {
        assertThat(WorkingDays.sameOrNext(LocalDate.of(2028, 1, 1))).isEqualTo(LocalDate.of(2028, 1, 4));
        assertThat(WorkingDays.sameOrNext(LocalDate.of(2026, 11, 26))).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void daysAreNotCountedBackwardsByMistake() {
        assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 11, 26), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
