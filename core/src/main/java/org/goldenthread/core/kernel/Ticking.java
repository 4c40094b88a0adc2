package org.goldenthread.core.kernel;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done again and again for as long as the portal runs. Whatever becomes of one round, the next one comes; what
 * goes wrong is said in the log once, until a round succeeds.
 */
public final class Ticking {

    private final System.Logger log;
    private final String otherwise;
    private final Runnable round;

    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    /**
     * @param whose under whose name the log says what went wrong
     * @param otherwise what the log says then; names nobody
     */
    public Ticking(Class<?> whose, String otherwise, Runnable round) {
        this.log = System.getLogger(whose.getName());
        this.otherwise = otherwise;
        this.round = round;
    }

    /**
     * Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once.
     *
     * @param every from the end of a round to the beginning of the next
     */
    public synchronized void start(ScheduledExecutorService scheduler, Duration first, Duration every) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(
                    this::tick, first.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /**
     * Lets a round that is under way come to its end, and begins no other.
     *
     * @return false if it was not started
     */
    public synchronized boolean stop() {
        if (ticking == null) {
            return false;
        }
        ticking.cancel(false);
        ticking = null;
        return true;
    }

    /** Does the work for each. One that fails keeps no other waiting; what failed first is thrown when all have had their turn. */
    public static <T> void each(Iterable<? extends T> all, Consumer<? super T> work) {
        RuntimeException first = null;
        for (T one : all) {
            try {
                work.accept(one);
            } catch (RuntimeException failed) {
                if (first == null) {
                    first = failed;
                } else if (failed != first) {
                    first.addSuppressed(failed);
                }
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private void tick() {
        try {
            round.run();
            failing = false;
        } catch (RuntimeException failed) {
            if (!failing) {
                log.log(System.Logger.Level.ERROR, otherwise, failed);
            }
            failing = true;
        }
    }
}
