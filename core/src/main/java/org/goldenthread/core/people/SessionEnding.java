package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.PortalClock;

/**
 * Remembers which sessions the identity provider has ended. It tells one node only, so every node asks here.
 */
@ApplicationScoped
@Transactional
public class SessionEnding {

    /** No session lives longer than ten hours (the realm's limit); a little more for clocks that differ. */
    private static final Duration LONGEST = Duration.ofHours(11);

    private EndedSessions ended;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected SessionEnding() {}

    @Inject
    SessionEnding(EndedSessions ended, PortalClock clock) {
        this.ended = ended;
        this.clock = clock;
    }

    /** False where this message was already taken, which makes it a replay. */
    @OpenToAll("the door has checked the provider's signature")
    public boolean end(SessionEnd end) {
        Instant now = clock.now();
        ended.forget(now);
        return ended.add(end, now, now.plus(LONGEST));
    }

    /** True where the session, or every session the subject had begun by then, is over. */
    @OpenToAll("asked by the door on each request")
    public boolean hasEnded(String session, String subject, Instant begunAt) {
        return ended.holds(session, subject, begunAt);
    }
}
