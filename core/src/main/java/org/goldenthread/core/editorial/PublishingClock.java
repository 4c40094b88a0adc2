package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Looks every five seconds, for as long as the portal runs, what has gone out or run out at its time. */
@ApplicationScoped
public class PublishingClock {

    private static final Duration EVERY = Duration.ofSeconds(5);

    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PublishingClock() {}

    @Inject
    PublishingClock(PublishingRound round) {
        this.ticking = new Ticking(
                PublishingClock.class,
                "What went out at its time cannot be written down; it is tried again until it can",
                () -> Ticking.each(round.waiting(), round::settle));
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        ticking.start(scheduler, EVERY, EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }
}
