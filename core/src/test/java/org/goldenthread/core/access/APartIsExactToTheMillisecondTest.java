package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Random;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part counts from its first millisecond on and no longer at its last, on every day of the calendar. */
class APartIsExactToTheMillisecondTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Subject pack = world.in(Compartment.SHARED, Label.OFFICIAL);
    private final Actor mair = world.asFamily(world.mair);

    /** The clocks go forward, the clocks go back, a day that comes every four years, and an end of a year. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2028-02-29", "2026-12-31"})
    void a_part_of_one_day_in_london_holds_from_its_midnight_up_to_the_next_and_not_a_millisecond_more(String day) {
        Instant from = midnight(LocalDate.parse(day));
        Instant until = midnight(LocalDate.parse(day).plusDays(1));

        assertThat(sees(from, until, from.minusMillis(1))).isFalse();
        assertThat(sees(from, until, from)).isTrue();
        assertThat(sees(from, until, until.minusMillis(1))).isTrue();
        assertThat(sees(from, until, until)).isFalse();
    }

    @Test
    void the_hour_that_is_skipped_is_no_time_and_the_hour_that_comes_twice_is_two() {
        assertThat(hours("2026-03-29")).isEqualTo(23);
        assertThat(hours("2026-10-25")).isEqualTo(25);
        ZonedDateTime first = LocalDateTime.parse("2026-10-25T01:30").atZone(PortalClock.LONDON);
        Instant earlier = first.withEarlierOffsetAtOverlap().toInstant();
        Instant later = first.withLaterOffsetAtOverlap().toInstant();

        assertThat(sees(earlier, later, later.minusMillis(1)))
                .as("half past one, the second time, is still to come")
                .isTrue();
        assertThat(sees(earlier, later, later)).isFalse();
    }

    @Test
    void a_part_that_ends_when_it_begins_never_was() {
        assertThat(sees(FamilyWorld.THURSDAY, FamilyWorld.THURSDAY, FamilyWorld.THURSDAY))
                .isFalse();
    }

    @Test
    void a_clock_that_steps_back_opens_what_was_open_then_and_nothing_else() {
        Instant until = FamilyWorld.JANUARY;

        for (long step : List.of(0L, 1L, 3_600_000L, 86_400_000L)) {
            assertThat(sees(FamilyWorld.NOVEMBER, until, until.plusMillis(step)))
                    .isFalse();
            assertThat(sees(FamilyWorld.NOVEMBER, until, until.minusMillis(step + 1)))
                    .isTrue();
        }
    }

    @Test
    void wherever_a_part_begins_and_ends_its_edges_are_exact() {
        Seeds.of("edges", 2_000, seed -> {
            Random chance = new Random(seed);
            Instant from = Instant.ofEpochMilli(1_700_000_000_000L + (chance.nextLong() >>> 24));
            Instant until = from.plusMillis(1 + chance.nextInt(1_000_000_000));

            assertThat(sees(from, until, from.minusMillis(1))).isFalse();
            assertThat(sees(from, until, from)).isTrue();
            assertThat(sees(from, until, until.minusMillis(1))).isTrue();
            assertThat(sees(from, until, until)).isFalse();
        });
    }

    /** By the question, and by the keys of a list. */
    private boolean sees(Instant from, Instant until, Instant now) {
        world.grants.clear();
        world.grants.add(new GrantTerms(
                world.mair,
                world.elasCase,
                Capacity.FAMILY_NETWORK,
                null,
                "family meeting",
                "AGREED",
                new Span(from, until)));
        return world.ask(mair, Action.SEE, pack, now).permitted();
    }

    private static long hours(String day) {
        LocalDate date = LocalDate.parse(day);
        return java.time.Duration.between(midnight(date), midnight(date.plusDays(1)))
                .toHours();
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(PortalClock.LONDON).toInstant();
    }
}
