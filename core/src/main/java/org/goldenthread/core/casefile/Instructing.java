package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/**
 * A party has one solicitor at a time (Family Procedure Rules 2010 part 26): who is instructed now takes over from whoever
 * was before. What was written to the client stays the client's, and follows them to the next.
 */
@ApplicationScoped
class Instructing {

    private Participations participations;
    private Event<RepresentativeChanged> changed;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Instructing() {}

    @Inject
    Instructing(Participations participations, Event<RepresentativeChanged> changed) {
        this.participations = participations;
        this.changed = changed;
    }

    /** Whoever acts for the same client when that part begins: their parts end with it, each after it was told of. */
    List<Participation> before(Participation begun, Instant now) {
        if (!NewParticipation.forAParent(begun.capacity())) {
            return List.of();
        }
        List<Participation> before = participations.current(begun.caseId(), now).stream()
                .filter(other -> NewParticipation.forAParent(other.capacity()))
                .filter(other -> !other.id().equals(begun.id()) && other.holds(now))
                .filter(other -> begun.actsFor() != null && begun.actsFor().equals(other.actsFor()))
                .toList();
        before.forEach(other -> changed.fire(new RepresentativeChanged(begun.caseId(), other.id(), begun.id(), now)));
        return before;
    }
}
