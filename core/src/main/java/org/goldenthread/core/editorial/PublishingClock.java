package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every five seconds, for as long as the portal runs, what has gone out or run out at its time. */
@ApplicationScoped
public class PublishingClock {

    private static final System.Logger LOG = System.getLogger(PublishingClock.class.getName());
    private static final int SECONDS = 5;

    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    private PublishingRound round;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PublishingClock() {}

    @Inject
    PublishingClock(PublishingRound round) {
        this.round = round;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, SECONDS, SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    private void tick() {
        try {
            boolean failed = false;
            for (EditorialId id : round.waiting()) {
                failed |= failed(id);
            }
            failing = failed;
        } catch (RuntimeException unread) {
            complain(unread);
        }
    }

    /** One thing that cannot be written down keeps no other waiting. */
    private boolean failed(EditorialId id) {
        try {
            round.settle(id);
            return false;
        } catch (RuntimeException failed) {
            complain(failed);
            return true;
        }
    }

    /** What goes wrong is said once in the log, until a round succeeds. */
    private void complain(RuntimeException failed) {
        if (!failing) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "What went out at its time cannot be written down; it is tried again until it can",
                    failed);
        }
        failing = true;
    }
}
