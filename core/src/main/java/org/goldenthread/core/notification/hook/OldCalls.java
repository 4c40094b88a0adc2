package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.goldenthread.core.kernel.KeptForAWhile;
import org.goldenthread.core.kernel.PortalClock;

/** What was taken is forgotten after a month; what was not lies until somebody sends it again. */
@ApplicationScoped
class OldCalls implements KeptForAWhile {

    private static final Duration KEPT = Duration.ofDays(30);

    private HookCalls calls;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OldCalls() {}

    @Inject
    OldCalls(HookCalls calls, PortalClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void forgetOld() {
        calls.forgetTakenBefore(clock.now().minus(KEPT));
    }
}
