package org.goldenthread.core.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.goldenthread.core.access.GrantId;
import org.goldenthread.core.access.Granting;
import org.goldenthread.core.casefile.LastPartMoved;
import org.goldenthread.core.kernel.PortalClock;

/**
 * What a client let others read holds no longer than they take part in the case in any way: whoever does no more could not
 * take it back. The authority is a client as long as it keeps the case, whoever decides there.
 */
@ApplicationScoped
class EndingWithTheClient {

    private Waivers waivers;
    private Granting granting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected EndingWithTheClient() {}

    @Inject
    EndingWithTheClient(Waivers waivers, Granting granting, PortalClock clock) {
        this.waivers = waivers;
        this.granting = granting;
        this.clock = clock;
    }

    void end(@Observes LastPartMoved moved) {
        Instant now = clock.now();
        for (Waiver waiver : waivers.standing(moved.caseId(), moved.person())) {
            GrantId grant = waiver.grant();
            if (grant != null) {
                granting.end(grant, moved.last());
            }
            if (!moved.last().isAfter(now)) {
                waiver.takeBack(now);
            }
        }
    }
}
