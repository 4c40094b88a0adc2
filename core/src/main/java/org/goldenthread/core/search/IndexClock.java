package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.LockObtainFailedException;
import org.goldenthread.core.document.FileWordsTaking;
import org.goldenthread.core.search.IndexKeepers.Work;
import org.jspecify.annotations.Nullable;

/**
 * Takes changes into the index every second for as long as the portal runs, and the words out of files beside that, so that
 * a long file keeps no letter waiting. Where another server holds that work, it does it, and this one tries again: should the
 * other die, what it holds runs out.
 */
@ApplicationScoped
public class IndexClock {

    private static final System.Logger LOG = System.getLogger(IndexClock.class.getName());

    private @Nullable ScheduledFuture<?> ticking;
    private @Nullable ScheduledFuture<?> readingFiles;
    private final Set<Work> failing = ConcurrentHashMap.newKeySet();

    private IndexRound round;
    private FileWordsTaking files;
    private WordIndex index;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected IndexClock() {}

    @Inject
    IndexClock(IndexRound round, FileWordsTaking files, WordIndex index) {
        this.files = files;
        this.index = index;
        this.round = round;
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public synchronized void start(ScheduledExecutorService scheduler) {
        if (ticking == null) {
            ticking = scheduler.scheduleWithFixedDelay(() -> tick(Work.INDEX, this::catchUp), 0, 1, TimeUnit.SECONDS);
            readingFiles =
                    scheduler.scheduleWithFixedDelay(() -> tick(Work.FILES, this::readFiles), 0, 1, TimeUnit.SECONDS);
        }
    }

    /** Lets a round that is under way come to its end, and begins no other. */
    public synchronized void stop() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
        if (readingFiles != null) {
            readingFiles.cancel(false);
            readingFiles = null;
            round.giveBack();
        }
    }

    /**
     * Takes in everything that waits, now; nothing while another server does that.
     *
     * @throws UncheckedIOException if the index cannot be written
     */
    public void catchUp() {
        if (!round.isOurs(Work.INDEX)) {
            return;
        }
        beginIfMissing();
        while (round.take() > 0 && round.isOurs(Work.INDEX)) {
            LOG.log(System.Logger.Level.DEBUG, "changes were taken into the index");
        }
    }

    /** Takes the words out of every file that waits for that, now; nothing while another server does that. */
    public void readFiles() {
        while (round.isOurs(Work.FILES) && files.next()) {
            LOG.log(System.Logger.Level.DEBUG, "a file was read for the index");
        }
    }

    /** What goes wrong is said once in the log, until a round of the same work succeeds. */
    private void tick(Work which, Runnable work) {
        try {
            work.run();
            failing.remove(which);
        } catch (UncheckedIOException elsewhere) {
            if (elsewhere.getCause() instanceof LockObtainFailedException) {
                LOG.log(System.Logger.Level.DEBUG, "another server keeps the index", elsewhere);
            } else {
                complain(which, elsewhere);
            }
        } catch (RuntimeException failed) {
            complain(which, failed);
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

    private void complain(Work which, RuntimeException failed) {
        if (failing.add(which)) {
            LOG.log(System.Logger.Level.ERROR, "The index cannot be kept; it is tried again until it can", failed);
        }
    }
}
