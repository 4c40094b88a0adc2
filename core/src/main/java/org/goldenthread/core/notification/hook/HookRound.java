package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.kernel.PortalClock;

/**
 * The steps of telling, each a transaction of its own. Killed anywhere, a call is found again when its lease has run out, and
 * goes once more under the same id.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class HookRound {

    private static final int MOST = 10;

    private HookCalls calls;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HookRound() {}

    @Inject
    HookRound(HookCalls calls, PortalClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    public List<HookPost.Call> claim() {
        Instant now = clock.now();
        return calls.due(now, MOST).stream().map(call -> call.claim(now)).toList();
    }

    public void taken(String id) {
        calls.hold(UUID.fromString(id)).filter(HookCall::isOnItsWay).ifPresent(call -> call.taken(clock.now()));
    }

    public void failed(String id, String why) {
        calls.hold(UUID.fromString(id)).filter(HookCall::isOnItsWay).ifPresent(call -> call.failed(why, clock.now()));
    }
}
