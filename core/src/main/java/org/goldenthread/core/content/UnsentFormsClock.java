package org.goldenthread.core.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it that what is kept for two hours is not kept for longer, for as long as the portal runs. */
@ApplicationScoped
public class UnsentFormsClock {

    private static final System.Logger LOG = System.getLogger(UnsentFormsClock.class.getName());
    private static final long EVERY_MINUTES = 10;

    private @Nullable ScheduledFuture<?> ticking;

    private UnsentForms unsent;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected UnsentFormsClock() {}

    @Inject
    UnsentFormsClock(UnsentForms unsent) {
        this.unsent = unsent;
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

    /** What is too old is hidden in any case; the next round comes whatever becomes of this one. */
    private void tick() {
        try {
            unsent.forgetOld();
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Old unsent forms could not be thrown away; it is tried again",
                    failed);
        }
    }
}
