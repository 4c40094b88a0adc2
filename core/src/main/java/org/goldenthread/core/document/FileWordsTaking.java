package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.document.WordsOfFiles.Unread;
import org.goldenthread.core.tripwire.ContactShape;

/**
 * Takes the words out of files that were found clean, so that they can be found by them. Each once; killed in the middle, the
 * file is read again, and after three such ends no more. What is locked, broken or a picture says nothing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class FileWordsTaking {

    private static final System.Logger LOG = System.getLogger(FileWordsTaking.class.getName());

    /** As much as stands in a long bundle. */
    private static final int MOST = 1_000_000;

    private FileWordsRound round;
    private BlobStore store;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileWordsTaking() {}

    @Inject
    FileWordsTaking(FileWordsRound round, BlobStore store) {
        this.round = round;
        this.store = store;
    }

    /** Reads the next. False where there is none. */
    @OpenToAll("called only inside the job that keeps the index, which shows nothing to anybody")
    public boolean next() {
        Optional<Unread> next = round.begin();
        next.ifPresent(this::read);
        return next.isPresent();
    }

    private void read(Unread file) {
        try {
            String text = FileWords.in(file.kind(), store.at(file.sha256()));
            round.keep(file, ContactShape.leftOut(text.substring(0, Math.min(MOST, text.length()))));
        } catch (RuntimeException unread) {
            // what it says of itself may quote the file
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A file could not be read for the index: {0}",
                    unread.getClass().getSimpleName());
        }
    }
}
