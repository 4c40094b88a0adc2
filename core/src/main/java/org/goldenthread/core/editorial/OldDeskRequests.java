package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.kernel.PortalClock;

/** What programs sent to the desk is known again for a week. */
@ApplicationScoped
class OldDeskRequests implements KeptForAWhile {

    private static final Duration KEPT = Duration.ofDays(7);

    private DeskRequestRows rows;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OldDeskRequests() {}

    @Inject
    OldDeskRequests(DeskRequestRows rows, PortalClock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forgetOld() {
        rows.forgetBefore(clock.now().minus(KEPT));
    }
}
