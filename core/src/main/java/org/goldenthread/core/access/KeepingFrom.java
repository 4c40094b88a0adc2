package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Sets an edge that no grant, role or emergency lifts: this person never sees that thing. */
@ApplicationScoped
@Transactional
public class KeepingFrom {

    private AccessGuard guard;
    private NeverSees neverSees;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KeepingFrom() {}

    @Inject
    KeepingFrom(AccessGuard guard, NeverSees neverSees, PortalClock clock) {
        this.guard = guard;
        this.neverSees = neverSees;
        this.clock = clock;
    }

    /**
     * Keeps the thing from the person from now on. To say it twice is to say it once.
     *
     * @param reason a fixed word, never a story
     */
    @Requires(Action.SHARE)
    public void keep(Identifier thing, PersonId person, String reason) {
        Subject subject = guard.subject(thing);
        if (!neverSees.between(person, subject.id())) {
            neverSees.add(new NeverSee(person, subject.kind(), subject.id(), reason, clock.now()));
        }
    }
}
