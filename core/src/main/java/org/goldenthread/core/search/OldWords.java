package org.goldenthread.core.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.store.LockObtainFailedException;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.search.IndexKeepers.Work;

/** Words that were taken out of a paper, or with it: nobody finds them, and soon the index's files do not hold them either. */
@ApplicationScoped
class OldWords implements KeptForAWhile {

    private static final System.Logger LOG = System.getLogger(OldWords.class.getName());

    private IndexRound round;
    private WordIndex index;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OldWords() {}

    @Inject
    OldWords(IndexRound round, WordIndex index) {
        this.round = round;
        this.index = index;
    }

    @Override
    public void forgetOld() {
        try {
            if (round.isOurs(Work.INDEX) && index.isThere()) {
                index.wipe();
            }
        } catch (LockObtainFailedException busy) {
            LOG.log(System.Logger.Level.DEBUG, "the index is being written; old words go with the next round", busy);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
