package org.goldenthread.core.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.kernel.Ticking;

/** Empties the outbox every few seconds ({@code gt.outbox.seconds}, ten unless set) for as long as the portal runs. */
@ApplicationScoped
public class OutboxClock {

    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OutboxClock() {}

    @Inject
    OutboxClock(Sending sending) {
        this.ticking = new Ticking(
                OutboxClock.class, "The outbox cannot be emptied; it is tried again until it can", sending::round);
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        Duration every = Duration.ofSeconds(Math.max(1, Settings.number("gt.outbox.seconds", 10)));
        ticking.start(scheduler, every, every);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }
}
