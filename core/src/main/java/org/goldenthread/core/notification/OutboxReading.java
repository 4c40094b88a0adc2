package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/** How the outbox fares, for whoever keeps the portal running. */
@ApplicationScoped
@Transactional
public class OutboxReading {

    private Messages messages;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxReading() {}

    @Inject
    OutboxReading(Messages messages, PortalClock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * How it fares. What was given up has become work for somebody; it is counted for a day, so that it is noticed and
     * does not stay noticed for ever.
     *
     * @param queued how many messages wait for their hour or for the server
     * @param inVain how many of those have been tried, and did not get through
     * @param givenUp how many were given up within the last day
     * @param late for how long the oldest has waited past its hour without being tried
     */
    public record Fare(long queued, long inVain, long givenUp, Duration late) {}

    @OpenToAll("four figures over all cases, which tell of nobody")
    public Fare fare() {
        Instant now = clock.now();
        Duration late = messages.oldestOverdue(now)
                .map(oldest -> Duration.between(oldest, now))
                .orElse(Duration.ZERO);
        return new Fare(
                messages.count(MessageState.QUEUED),
                messages.inVain(),
                messages.givenUpSince(now.minus(Duration.ofDays(1))),
                late);
    }
}
