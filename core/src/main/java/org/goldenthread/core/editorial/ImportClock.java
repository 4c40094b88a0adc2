package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Looks every three seconds, for as long as the portal runs, whether somebody on the machine has files to be brought in. */
@ApplicationScoped
public class ImportClock {

    private static final Duration EVERY = Duration.ofSeconds(3);

    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ImportClock() {}

    @Inject
    ImportClock(ImportRound round) {
        this.ticking = new Ticking(
                ImportClock.class,
                "Files cannot be brought in; it is tried again until they can",
                () -> Ticking.each(round.waiting(), round::bringIn));
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
