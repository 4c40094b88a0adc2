package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/**
 * Takes changes into the index every second for as long as the portal runs. Where another server holds the index, that one
 * does it, and this one tries again: should the other die, its lock dies with it.
 */
@ApplicationScoped
public class IndexClock {

    private static final System.Logger LOG = System.getLogger(IndexClock.class.getName());

    private @Nullable ScheduledFuture<?> ticking;
    private boolean failing;

    private IndexRound round;
    private WordIndex index;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected IndexClock() {}

    @Inject
    IndexClock(IndexRound round, WordIndex index) {
        this.index = index;
        this.round = round;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(this::tick, 0, 1, TimeUnit.SECONDS);
        }
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /**
     * Takes in everything that waits, now.
     *
     * @throws UncheckedIOException if the index cannot be written, for one because another server holds it
     */
    public void catchUp() {
        beginIfMissing();
        while (round.take() > 0) {
            LOG.log(System.Logger.Level.DEBUG, "changes were taken into the index");
        }
    }

    /** What goes wrong is said once in the log, until a round succeeds. */
    private void tick() {
        try {
            catchUp();
            failing = false;
        } catch (UncheckedIOException elsewhere) {
            if (elsewhere.getCause() instanceof LockObtainFailedException) {
                LOG.log(System.Logger.Level.DEBUG, "another server keeps the index", elsewhere);
            } else {
                complain(elsewhere);
            }
        } catch (RuntimeException failed) {
            complain(failed);
        }
    }

    /** An index that is missing or of another form is begun anew. */
    private void beginIfMissing() {
        try {
            if (!index.isThere()) {
                round.everything();
                index.begin();
            }
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void complain(RuntimeException failed) {
        if (!failing) {
            LOG.log(System.Logger.Level.ERROR, "The index cannot be kept; it is tried again until it can", failed);
        }
        failing = true;
    }
}
