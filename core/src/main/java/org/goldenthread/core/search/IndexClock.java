package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.lucene.store.LockObtainFailedException;
import org.goldenthread.core.document.FileWordsTaking;
import org.goldenthread.core.kernel.Ticking;
import org.goldenthread.core.search.IndexKeepers.Work;

/**
 * Takes changes into the index every second for as long as the portal runs, and the words out of files beside that, so that
 * a long file keeps no letter waiting. Where another server holds that work, it does it, and this one tries again: should the
 * other die, what it holds runs out.
 */
@ApplicationScoped
public class IndexClock {

    private static final System.Logger LOG = System.getLogger(IndexClock.class.getName());

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final String OTHERWISE = "The index cannot be kept; it is tried again until it can";

    private Ticking ticking;
    private Ticking readingFiles;

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
        this.ticking = new Ticking(IndexClock.class, OTHERWISE, () -> unlessElsewhere(this::catchUp));
        this.readingFiles = new Ticking(IndexClock.class, OTHERWISE, () -> unlessElsewhere(this::readFiles));
    }

    /** Starts it on a scheduler of the container, whose threads carry transactions. Started twice, it runs once. */
    public void start(ScheduledExecutorService scheduler) {
        ticking.start(scheduler, Duration.ZERO, EVERY);
        readingFiles.start(scheduler, Duration.ZERO, EVERY);
    }

    /** Lets a round that is under way come to its end, begins no other, and leaves the work to another server. */
    public void stop() {
        ticking.stop();
        if (readingFiles.stop()) {
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

    private static void unlessElsewhere(Runnable work) {
        try {
            work.run();
        } catch (UncheckedIOException elsewhere) {
            if (!(elsewhere.getCause() instanceof LockObtainFailedException)) {
                throw elsewhere;
            }
            LOG.log(System.Logger.Level.DEBUG, "another server keeps the index", elsewhere);
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
}
