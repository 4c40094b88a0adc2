package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.goldenthread.core.kernel.Settings;
import org.jspecify.annotations.Nullable;

/** Empties the outbox every few seconds ({@code gt.outbox.seconds}, ten unless set) for as long as the portal runs. */
@ApplicationScoped
public class OutboxClock {

    private static final System.Logger LOG = System.getLogger(OutboxClock.class.getName());

    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    private Sending sending;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxClock() {}

    @Inject
    OutboxClock(Sending sending) {
        this.sending = sending;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            int seconds = Math.max(1, Settings.number("gt.outbox.seconds", 10));
            ticking = scheduler.scheduleWithFixedDelay(this::tick, seconds, seconds, TimeUnit.SECONDS);
        }
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Failing is said once in the log, until a round succeeds; the next one comes all the same. */
    private void tick() {
        try {
            sending.round();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "The outbox cannot be emptied; it is tried again until it can",
                        failed);
            }
            failing = true;
        }
    }
}
