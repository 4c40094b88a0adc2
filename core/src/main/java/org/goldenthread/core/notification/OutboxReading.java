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
     * How it fares.
     *
     * @param queued how many messages wait for their hour or for the server
     * @param givenUp how many were tried too often
     * @param late for how long the oldest has waited past its hour
     */
    public record Fare(long queued, long givenUp, Duration late) {}

    @OpenToAll("three figures over all cases, which tell of nobody")
    public Fare fare() {
        Instant now = clock.now();
        Duration late = messages.oldestOverdue(now)
                .map(oldest -> Duration.between(oldest, now))
                .orElse(Duration.ZERO);
        return new Fare(messages.count(MessageState.QUEUED), messages.count(MessageState.DEAD), late);
    }
}
