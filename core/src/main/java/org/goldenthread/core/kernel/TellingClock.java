package org.goldenthread.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it that people {@linkplain ToldInTime hear in time} of what is to come, for as long as the portal runs. */
@ApplicationScoped
public class TellingClock {

    private static final System.Logger LOG = System.getLogger(TellingClock.class.getName());
    private static final long EVERY_MINUTES = 10;

    private @Nullable ScheduledFuture<?> ticking;

    private Iterable<ToldInTime> told;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingClock() {}

    @Inject
    TellingClock(@Any Instance<ToldInTime> told) {
        this((Iterable<ToldInTime>) told);
    }

    TellingClock(Iterable<ToldInTime> told) {
        this.told = told;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 1, EVERY_MINUTES, TimeUnit.MINUTES);
        }
    }

    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Whatever becomes of one, the others have their turn, and the next round comes. */
    void tick() {
        for (ToldInTime one : told) {
            try {
                one.tellInTime();
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "Somebody could not be told in time; it is tried again", failed);
            }
        }
    }
}
