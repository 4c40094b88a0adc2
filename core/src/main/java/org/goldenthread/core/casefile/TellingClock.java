package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.goldenthread.core.kernel.Ticking;

/** Sees to it that people hear in time of what ends for them, for as long as the portal runs. */
@ApplicationScoped
public class TellingClock {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private TellingOfAge age;
    private TellingOfRunOut runOut;
    private Ticking ticking;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingClock() {}

    @Inject
    TellingClock(TellingOfAge age, TellingOfRunOut runOut) {
        this.age = age;
        this.runOut = runOut;
        this.ticking = new Ticking(
                TellingClock.class,
                "Somebody could not be told in time; it is tried again until they are",
                this::round);
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        ticking.start(scheduler, Duration.ofMinutes(1), EVERY);
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public void stop() {
        ticking.stop();
    }

    /** Has those told who have not been. */
    public void round() {
        Ticking.each(List.<Runnable>of(age::tellInTime, runOut::tell), Runnable::run);
    }
}
