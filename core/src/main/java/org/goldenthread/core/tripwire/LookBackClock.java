package org.goldenthread.core.tripwire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Looks every second, for as long as the portal runs, whether something has to be looked through anew. */
@ApplicationScoped
public class LookBackClock {

    private static final System.Logger LOG = System.getLogger(LookBackClock.class.getName());
    private static final Duration EVERY = Duration.ofSeconds(1);

    private LookBackRound round;
    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LookBackClock() {}

    @Inject
    LookBackClock(LookBackRound round) {
        this.round = round;
        this.ticking = new Ticking(
                LookBackClock.class,
                "What was shared before cannot be looked through; it is tried again until it can",
                () -> Ticking.each(round.waiting(), this::toItsEnd));
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        ticking.start(scheduler, EVERY, EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
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
}
