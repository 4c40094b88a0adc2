package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Looks every second, for as long as the portal runs, whether something has to be looked through anew. */
@ApplicationScoped
public class LookBackClock {

    private static final System.Logger LOG = System.getLogger(LookBackClock.class.getName());

    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    private LookBackRound round;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LookBackClock() {}

    @Inject
    LookBackClock(LookBackRound round) {
        this.round = round;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
        }
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Looks through everything that waits for it, now. */
    public void catchUp() {
        for (List<UUID> all = round.waiting(); !all.isEmpty(); all = round.waiting()) {
            all.forEach(this::toItsEnd);
        }
    }

    private void toItsEnd(UUID look) {
        while (round.goOn(look)) {
            LOG.log(System.Logger.Level.DEBUG, "a case is looked through, some things at a time");
        }
    }

    private void tick() {
        try {
            boolean failed = false;
            for (UUID look : round.waiting()) {
                failed |= failed(look);
            }
            failing = failed;
        } catch (RuntimeException unread) {
            complain(unread);
        }
    }

    /** One case that cannot be looked through keeps no other waiting. */
    private boolean failed(UUID look) {
        try {
            toItsEnd(look);
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
                    "What was shared before cannot be looked through; it is tried again until it can",
                    failed);
        }
        failing = true;
    }
}
