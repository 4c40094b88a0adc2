package org.goldenthread.core.access;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.access.Endings.Occasion;
import org.goldenthread.core.access.Endings.Outcome;
import org.goldenthread.core.kernel.PortalClock;

/**
 * When a child is one no more, and what ends with that. The end is written into a grant when it is given, so that it comes
 * whether or not anything runs at that hour.
 */
public final class ComingOfAge {

    private static final int YEARS = 18;

    private ComingOfAge() {}

    /**
     * The first instant of the eighteenth birthday in Europe/London: a person attains an age at the commencement of the
     * anniversary of their birth (Family Law Reform Act 1969 s.1, s.9). Whoever was born on 29 February has no such
     * anniversary in their eighteenth year, which is never a leap year, and has lived eighteen whole years when 28 February
     * is over: so it is the commencement of 1 March, and nobody counts as an adult before every other child born in that
     * February does.
     */
    public static Instant of(LocalDate bornOn) {
        LocalDate birthday = bornOn.plusYears(YEARS);
        boolean leapDay = birthday.getDayOfMonth() != bornOn.getDayOfMonth();
        return (leapDay ? birthday.plusDays(1) : birthday)
                .atStartOfDay(PortalClock.LONDON)
                .toInstant();
    }

    /**
     * Whether a part ends then.
     *
     * @param onAYes whether it rests on anybody's consent
     * @param theYoungPersons whether the consent is the young person's own, or whoever takes part acts for them
     */
    public static boolean ends(Capacity capacity, boolean onAYes, boolean theYoungPersons) {
        return !theYoungPersons && (onAYes || Endings.SHIPPED.of(capacity, Occasion.OF_AGE) == Outcome.ENDS);
    }
}
