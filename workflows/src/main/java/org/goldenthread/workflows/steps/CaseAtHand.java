package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** The case that the running step acts in, and who takes part in it or has been asked to. */
@ApplicationScoped
class CaseAtHand {

    private Acting acting;
    private CaseReading cases;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseAtHand() {}

    @Inject
    CaseAtHand(Acting acting, CaseReading cases, PortalClock clock) {
        this.acting = acting;
        this.cases = cases;
        this.clock = clock;
    }

    CaseId id() {
        CaseId caseId = acting.current().stepCase();
        if (caseId == null) {
            throw new IllegalStateException("A word of the vocabulary was used outside a process");
        }
        return caseId;
    }

    PersonId child() {
        return cases.child(id()).person();
    }

    /** Those who take part now or have been asked and not answered, in any of the capacities; the same order each time. */
    List<Part> parts(Collection<Capacity> capacities) {
        return cases.people(id(), Language.ENGLISH).stream()
                .map(Involved::part)
                .filter(part -> part.holds(clock.now()) || part.waits(clock.now()))
                .filter(part -> capacities.contains(part.capacity()))
                .sorted((one, other) -> text(one.person()).compareTo(text(other.person())))
                .toList();
    }

    List<PersonId> people(Collection<Capacity> capacities) {
        return parts(capacities).stream().map(Part::person).distinct().toList();
    }

    /** Those alone who take part now: who has only been asked has nothing to sign in to. */
    List<PersonId> takingPart(Collection<Capacity> capacities) {
        return parts(capacities).stream()
                .filter(part -> part.holds(clock.now()))
                .map(Part::person)
                .distinct()
                .toList();
    }

    static String text(PersonId person) {
        return person.value().toString();
    }

    static PersonId person(String id) {
        return new PersonId(UUID.fromString(id));
    }
}
