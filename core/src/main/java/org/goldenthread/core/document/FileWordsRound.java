package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.goldenthread.core.document.WordsOfFiles.Unread;

/** Two short transactions around the reading of a file, so that a long one holds no connection and a kill is counted. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class FileWordsRound {

    private WordsOfFiles words;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FileWordsRound() {}

    @Inject
    FileWordsRound(WordsOfFiles words) {
        this.words = words;
    }

    /** The next to be read, counted as tried before it is opened. */
    public Optional<Unread> begin() {
        Optional<Unread> next = words.next();
        next.ifPresent(words::tried);
        return next;
    }

    public void keep(Unread file, String said) {
        words.keep(file, said);
    }
}
