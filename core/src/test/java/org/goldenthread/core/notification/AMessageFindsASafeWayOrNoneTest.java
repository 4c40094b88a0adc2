package org.goldenthread.core.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.notification.SafeRoute.ByHand;
import org.goldenthread.core.notification.SafeRoute.ByMail;
import org.goldenthread.core.notification.SafeRoute.NoWay;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Reach;
import org.goldenthread.core.people.SafeContactId;
import org.goldenthread.core.people.SafeHours;
import org.junit.jupiter.api.Test;

class AMessageFindsASafeWayOrNoneTest {

    private static final Instant SATURDAY = Instant.parse("2026-11-21T21:00:00Z");
    private static final SafeHours MONDAYS =
            new SafeHours(EnumSet.of(DayOfWeek.MONDAY), LocalTime.of(10, 0), LocalTime.of(14, 0));

    @Test
    void byMailItWaitsForTheSafeHour() {
        assertThat(SafeRoute.choose(List.of(way(Channel.EMAIL, "mair@example.org", MONDAYS)), SATURDAY))
                .isEqualTo(new ByMail("mair@example.org", Instant.parse("2026-11-23T10:00:00Z")));
    }

    @Test
    void whatSheSaidLastCounts() {
        Reach latest = way(Channel.EMAIL, "new@example.org", SafeHours.always());
        Reach before = way(Channel.EMAIL, "old@example.org", SafeHours.always());

        assertThat(SafeRoute.choose(List.of(latest, before), SATURDAY))
                .isEqualTo(new ByMail("new@example.org", SATURDAY));
    }

    @Test
    void byTelephoneOrPostSomebodyHasToDoIt() {
        assertThat(SafeRoute.choose(List.of(way(Channel.PHONE, "01234567890", MONDAYS)), SATURDAY))
                .isInstanceOf(ByHand.class);
    }

    @Test
    void whereNobodyHasSaidHowNobodyIsTold() {
        assertThat(SafeRoute.choose(List.of(), SATURDAY)).isInstanceOf(NoWay.class);
    }

    private static Reach way(Channel channel, String value, SafeHours hours) {
        return new Reach(SafeContactId.next(), channel, value, hours, false, true, PersonId.next(), SATURDAY);
    }
}
