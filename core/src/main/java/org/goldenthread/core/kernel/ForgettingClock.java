package org.goldenthread.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/** Sees to it that nothing is {@linkplain KeptForAWhile kept for longer} than it should be, for as long as the portal runs. */
@ApplicationScoped
public class ForgettingClock {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ForgettingClock() {}

    @Inject
    ForgettingClock(@Any Instance<KeptForAWhile> kept) {
        this.ticking = new Ticking(
                ForgettingClock.class,
                "Something old could not be thrown away; it is tried again until it can",
                () -> Ticking.each(kept, KeptForAWhile::forgetOld));
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        ticking.start(scheduler, Duration.ZERO, EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }
}
