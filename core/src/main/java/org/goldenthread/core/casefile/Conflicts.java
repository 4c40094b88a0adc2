package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CoordinatorIndependence.Seat;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Tie;

/** Who sits at a case, who is of the family, and whether a newcomer would sit where they cannot. */
@ApplicationScoped
class Conflicts {

    private Participations participations;
    private PeopleReading people;
    private CaseSeats seats;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Conflicts() {}

    @Inject
    Conflicts(Participations participations, PeopleReading people, CaseSeats seats) {
        this.participations = participations;
        this.people = people;
        this.seats = seats;
    }

    List<Seat> seats(CaseId caseId, Instant now) {
        return participations.current(caseId, now).stream()
                .map(other -> new Seat(other.person(), other.capacity()))
                .toList();
    }

    /** @throws CannotBeDone where the newcomer sits on both sides, or too close to whoever is independent */
    void mustBeNone(CaseId caseId, NewParticipation wanted, List<Seat> seated) {
        List<PersonId> all = new ArrayList<>(seated.stream().map(Seat::person).toList());
        all.add(wanted.person());
        Seat newcomer = new Seat(wanted.person(), wanted.capacity());
        CoordinatorIndependence.against(newcomer, seated, people.posts(all))
                .or(() -> ConflictOfInterest.against(newcomer, seated, kin(caseId)))
                .ifPresent(reason -> {
                    throw new CannotBeDone(reason);
                });
    }

    Set<PersonId> kin(CaseId caseId) {
        return people.tiesTo(seats.child(caseId)).stream()
                .filter(tie -> tie.until() == null)
                .map(Tie::from)
                .collect(Collectors.toSet());
    }

    /** Who is or was ever anything to the child, or was ever asked to take part as family. */
    Set<PersonId> everOfTheFamily(CaseId caseId) {
        return everCloseBy(caseId, Capacity::family);
    }

    /** The same, and whoever was ever to look after or adopt the child: none of them decides for the authority. */
    Set<PersonId> everInTheChildsLife(CaseId caseId) {
        return everCloseBy(caseId, capacity -> capacity.family() || capacity.hidden());
    }

    private Set<PersonId> everCloseBy(CaseId caseId, Predicate<Capacity> such) {
        return Stream.concat(
                        people.tiesTo(seats.child(caseId)).stream().map(Tie::from),
                        participations.everIn(caseId, such).stream())
                .collect(Collectors.toSet());
    }
}
