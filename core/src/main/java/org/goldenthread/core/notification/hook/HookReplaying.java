package org.goldenthread.core.notification.hook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PortalClock;

/** What could not be told, for those who let the public have things: they look at it, and send it again. */
@ApplicationScoped
@Transactional
public class HookReplaying {

    private HookCalls calls;
    private AccessGuard guard;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HookReplaying() {}

    @Inject
    HookReplaying(HookCalls calls, AccessGuard guard, PortalClock clock) {
        this.calls = calls;
        this.guard = guard;
        this.clock = clock;
    }

    /** The newest first. @throws NotThere if whoever asks has no desk of editors before them */
    @OpenToAll("asks the gate for the desk")
    public List<DeadCall> dead(int most) {
        guard.require(Action.SEE, desk(new UUID(0, 0)));
        return calls.dead(most).stream().map(HookCall::dead).toList();
    }

    /** Sends it again, from the beginning. @throws NotThere if it is not there, or not dead */
    @OpenToAll("asks the gate for the desk")
    public void again(UUID id) {
        guard.require(Action.SHARE, desk(id));
        HookCall call = calls.hold(id).orElseThrow(NotThere::new);
        if (!call.again(clock.now())) {
            throw new NotThere();
        }
    }

    private static Subject desk(UUID id) {
        return new Subject(SubjectKind.CONTENT, id, AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL));
    }
}
