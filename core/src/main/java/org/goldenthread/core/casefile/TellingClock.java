package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Sees to it that people hear in time of what ends for them, for as long as the portal runs. */
@ApplicationScoped
public class TellingClock {

    private static final System.Logger LOG = System.getLogger(TellingClock.class.getName());
    private static final long EVERY_MINUTES = 10;

    private @Nullable ScheduledFuture<?> ticking;

    private TellingOfAge age;
    private TellingOfRunOut runOut;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected TellingClock() {}

    @Inject
    TellingClock(TellingOfAge age, TellingOfRunOut runOut) {
        this.age = age;
        this.runOut = runOut;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::round, 1, EVERY_MINUTES, TimeUnit.MINUTES);
        }
    }

    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Has those told who have not been. Whatever becomes of it, the next round comes. */
    public void round() {
        try {
            age.tellInTime();
            runOut.tell();
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "Somebody could not be told in time; it is tried again", failed);
        }
    }
}
