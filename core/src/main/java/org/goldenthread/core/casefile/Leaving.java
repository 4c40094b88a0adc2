package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * Says whether somebody may leave a case. A case is never without the manager who answers for it, and a process that
 * counts on an office never finds it empty. Families leave whenever they want, and are sent away whenever it is not safe.
 */
@ApplicationScoped
class Leaving {

    private CaseSeats seats;
    private Participations participations;
    private Event<LastOneLeaving> last;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Leaving() {}

    @Inject
    Leaving(CaseSeats seats, Participations participations, Event<LastOneLeaving> last) {
        this.seats = seats;
        this.participations = participations;
        this.last = last;
    }

    /** Of two who end each other's part at once, the second is told. */
    void mustBePossible(Participation leaving, Instant now) {
        seats.hold(leaving.caseId());
        boolean others = participations.takingPart(leaving.caseId(), leaving.capacity(), now).stream()
                .anyMatch(part -> !part.id().equals(leaving.id()));
        if (others || !leaving.holds(now)) {
            return;
        }
        if (leaving.capacity() == Capacity.TEAM_MANAGER) {
            throw new CannotBeDone("cannot.participation.last-manager");
        }
        last.fire(new LastOneLeaving(leaving.caseId(), leaving.capacity()));
    }
}
