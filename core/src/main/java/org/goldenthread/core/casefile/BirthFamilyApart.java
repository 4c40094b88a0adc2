package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.KeepingApart;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * Whoever adopts a child and the child's birth family are nobody to each other here: from the moment the part of either
 * begins, edges keep from each the parts of the other and how they are reached, and from the birth family how the child is.
 * The table lets neither see the other anyway; the edges hold whatever either comes to hold later. Whoever works with the
 * birth family for the conference service is kept from the adopter's part and from how they are reached too.
 */
@ApplicationScoped
class BirthFamilyApart {

    private static final Set<Capacity> CONFERENCE = Set.of(Capacity.COORDINATOR, Capacity.FGC_MANAGER);

    private Participations participations;
    private CaseSeats seats;
    private KeepingApart apart;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BirthFamilyApart() {}

    @Inject
    BirthFamilyApart(Participations participations, CaseSeats seats, KeepingApart apart) {
        this.participations = participations;
        this.seats = seats;
        this.apart = apart;
    }

    /**
     * @param kin who is or ever was of the family
     */
    void begun(Participation part, Set<PersonId> kin, Instant now) {
        CaseId caseId = part.caseId();
        List<Participation> all = participations.current(caseId, now);
        Set<PersonId> adopters = all.stream()
                .filter(one -> one.capacity() == Capacity.ADOPTER)
                .map(Participation::person)
                .collect(Collectors.toSet());
        if (adopters.isEmpty()) {
            return;
        }
        keepFromTheConference(part, all, adopters);
        PersonId child = seats.child(caseId);
        Set<PersonId> birth = new HashSet<>(kin);
        all.stream().filter(one -> NewParticipation.forAParent(one.capacity())).forEach(one -> birth.add(one.person()));
        birth.removeAll(adopters);
        birth.remove(child);
        if (part.capacity() == Capacity.ADOPTER || birth.contains(part.person())) {
            List<Subject> ofAdopters = things(all, adopters, caseId);
            ofAdopters.add(ReachingPeople.contactOf(caseId, child));
            birth.forEach(relative -> apart.keep(ofAdopters, relative));
            List<Subject> ofBirth = things(all, birth, caseId);
            adopters.forEach(adopter -> apart.keep(ofBirth, adopter));
        }
    }

    /** A relative who adopts is of the family that the coordinator prepares, and no stranger to it. */
    private void keepFromTheConference(Participation part, List<Participation> all, Set<PersonId> adopters) {
        Set<PersonId> strangers = new HashSet<>(adopters);
        all.stream().filter(one -> one.capacity().family()).forEach(one -> strangers.remove(one.person()));
        if (part.capacity() != Capacity.ADOPTER && !CONFERENCE.contains(part.capacity())) {
            return;
        }
        List<Subject> theirs = things(all, strangers, part.caseId());
        all.stream()
                .filter(one -> CONFERENCE.contains(one.capacity()))
                .map(Participation::person)
                .distinct()
                .forEach(one -> apart.keep(theirs, one));
    }

    /** Their parts in the case, and how they are reached. */
    private static List<Subject> things(List<Participation> all, Set<PersonId> people, CaseId caseId) {
        List<Subject> things = new ArrayList<>();
        all.stream().filter(one -> people.contains(one.person())).forEach(one -> things.add(one.subject()));
        people.forEach(person -> things.add(ReachingPeople.contactOf(caseId, person)));
        return things;
    }
}
