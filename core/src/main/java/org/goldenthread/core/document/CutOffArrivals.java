package org.goldenthread.core.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.kernel.PortalClock;

/** What was on its way in when the server died: nobody is told of it, nobody can read it, and after a day it is gone. */
@ApplicationScoped
class CutOffArrivals implements KeptForAWhile {

    /** Longer than any file takes to arrive. */
    private static final Duration KEPT = Duration.ofDays(1);

    private BlobStore store;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CutOffArrivals() {}

    @Inject
    CutOffArrivals(BlobStore store, PortalClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public void forgetOld() {
        store.clearWaiting(clock.now().minus(KEPT));
    }
}
