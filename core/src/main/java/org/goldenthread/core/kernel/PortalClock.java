package org.goldenthread.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock. Instants are UTC and cut to the millisecond, which is what the database keeps; days are those of
 * Europe/London.
 */
@ApplicationScoped
public class PortalClock {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Clock clock;

    public PortalClock() {
        this(Clock.systemUTC());
    }

    public PortalClock(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }
}
