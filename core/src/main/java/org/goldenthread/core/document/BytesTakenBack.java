package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.kernel.KeptForAWhile;

/** Files that were taken back before anybody else could read them leave no bytes, unless the same bytes lie in another place. */
@ApplicationScoped
@Transactional
class BytesTakenBack implements KeptForAWhile {

    private static final int MOST = 100;

    private BytesToErase bytes;
    private BlobStore store;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BytesTakenBack() {}

    @Inject
    BytesTakenBack(BytesToErase bytes, BlobStore store) {
        this.bytes = bytes;
        this.store = store;
    }

    @Override
    public void forgetOld() {
        for (String sha256 : bytes.hold(MOST)) {
            if (!bytes.areSomewhere(sha256)) {
                bytes.forgetWords(sha256);
                store.erase(sha256);
            }
            bytes.remove(sha256);
        }
    }
}
