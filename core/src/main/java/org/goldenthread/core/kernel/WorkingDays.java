package org.goldenthread.core.kernel;

import java.time.LocalDate;

/**
 * Counts in working days of England and Wales: not Saturdays, Sundays, Christmas Day, Good Friday or another bank holiday
 * (as in the Children Act 1989 Representations Procedure (England) Regulations 2006, reg. 2). Days are those of
 * Europe/London.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isOne(LocalDate day) {
        return !BankHolidays.weekend(day) && !isChristmasOrBoxingDay(day) && !BankHolidays.contain(day);
    }

    /** The day itself where it is a working day, else the next that is. */
    public static LocalDate sameOrNext(LocalDate day) {
        LocalDate next = day;
        while (!isOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The working day that is so many after the day: the day itself is not counted, whatever day it is. */
    public static LocalDate after(LocalDate day, int howMany) {
        return step(day, howMany, 1);
    }

    /** The working day that is so many before the day: the day itself is not counted, whatever day it is. */
    public static LocalDate before(LocalDate day, int howMany) {
        return step(day, howMany, -1);
    }

    /**
     * How many working days lie after {@code from} up to and with {@code until}; below zero where {@code until} is the
     * earlier one, by as many as lie after it up to and with {@code from}.
     */
    public static int between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return -between(until, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(WorkingDays::isOne)
                .count();
    }

    private static LocalDate step(LocalDate day, int howMany, int direction) {
        if (howMany < 0) {
            throw new IllegalArgumentException("working days are counted from zero up");
        }
        LocalDate at = day;
        for (int left = howMany; left > 0; left--) {
            do {
                at = at.plusDays(direction);
            } while (!isOne(at));
        }
        return at;
    }

    /** Named in the regulations beside the days kept in lieu of them; on a weekend they are no working day in any case. */
    private static boolean isChristmasOrBoxingDay(LocalDate day) {
        return day.getMonthValue() == 12 && (day.getDayOfMonth() == 25 || day.getDayOfMonth() == 26);
    }
}
