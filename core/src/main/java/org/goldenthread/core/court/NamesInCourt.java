package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Profile;

/**
 * What those are called to whom papers are open, as far as whoever acts may know: themselves, whom they know of in the case,
 * and, in the court's room, whom the rules themselves name, unless an edge keeps their part from whoever acts.
 */
@ApplicationScoped
class NamesInCourt {

    private AccessGuard guard;
    private Acting acting;
    private CaseReading cases;
    private CaseSeats seats;
    private PeopleReading people;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected NamesInCourt() {}

    @Inject
    NamesInCourt(AccessGuard guard, Acting acting, CaseReading cases, CaseSeats seats, PeopleReading people) {
        this.guard = guard;
        this.acting = acting;
        this.cases = cases;
        this.seats = seats;
        this.people = people;
    }

    /** Others are left out. */
    Map<PersonId, String> of(CaseId caseId) {
        Set<PersonId> more = new HashSet<>();
        if (guard.allows(Action.SEE, Proceedings.room(caseId))) {
            seats.parts(caseId).stream()
                    .filter(part -> DisclosureBasis.isKnownToTheCourt(part.capacity()))
                    .filter(part -> !guard.keepsFrom(part.id()))
                    .map(Part::person)
                    .forEach(more::add);
        }
        PersonId me = acting.current().person();
        if (me != null) {
            more.add(me);
        }
        Map<PersonId, String> names = new HashMap<>(cases.names(caseId));
        names.putAll(
                people.profiles(more).values().stream().collect(Collectors.toMap(Profile::person, Profile::knownAs)));
        return names;
    }
}
