package org.goldenthread.core.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it that nothing is {@linkplain KeptForAWhile kept for longer} than it should be, for as long as the portal runs. */
@ApplicationScoped
public class ForgettingClock {

    private static final System.Logger LOG = System.getLogger(ForgettingClock.class.getName());
    private static final long EVERY_MINUTES = 10;

    private @Nullable ScheduledFuture<?> ticking;

    private Iterable<KeptForAWhile> kept;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ForgettingClock() {}

    @Inject
    ForgettingClock(@Any Instance<KeptForAWhile> kept) {
        this((Iterable<KeptForAWhile>) kept);
    }

    ForgettingClock(Iterable<KeptForAWhile> kept) {
        this.kept = kept;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 0, EVERY_MINUTES, TimeUnit.MINUTES);
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
        for (KeptForAWhile one : kept) {
            try {
                one.forgetOld();
            } catch (RuntimeException failed) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "Something old could not be thrown away; it is tried again",
                        failed);
            }
        }
    }
}
