package org.goldenthread.core.people;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;

/**
 * When it is safe to reach somebody, on their clock in Europe/London: on these days, from {@code from} until before
 * {@code until}. Never over midnight: nobody is to be rung at night.
 */
public record SafeHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {

    public SafeHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(until)) {
            throw new CannotBeDone("cannot.contact.hours");
        }
    }

    /** Any day from nine to five: what is right for ringing somebody who has not yet said when. */
    public static SafeHours byDay() {
        return new SafeHours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(17, 0));
    }

    /** Whenever, by somebody who has said that it does not matter. A letter-box and an inbox of one's own can wait. */
    public static SafeHours always() {
        return new SafeHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX);
    }

    public boolean anyTime() {
        return days.size() == 7 && from.equals(LocalTime.MIN) && until.equals(LocalTime.MAX);
    }

    public boolean hold(Instant now) {
        ZonedDateTime there = now.atZone(PortalClock.LONDON);
        LocalTime time = there.toLocalTime();
        return anyTime() || days.contains(there.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(until);
    }

    /** The instant itself where it is safe, else the first that is. Right on the days when the clocks change, too. */
    public Instant firstFrom(Instant now) {
        if (hold(now)) {
            return now;
        }
        ZonedDateTime there = now.atZone(PortalClock.LONDON);
        for (int ahead = 0; ahead <= 7; ahead++) {
            ZonedDateTime opens =
                    there.toLocalDate().plusDays(ahead).atTime(from).atZone(PortalClock.LONDON);
            if (days.contains(opens.getDayOfWeek()) && opens.isAfter(there)) {
                return opens.toInstant();
            }
        }
        throw new IllegalStateException("a week holds every day");
    }
}
