package org.goldenthread.web.pages.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.shell.Page;

/** What the pages of the plan need to know of a case: whose it is, who takes part, whether the family is alone. */
@ApplicationScoped
class PlanFacts {

    private static final Set<Capacity> WRITERS = Set.of(Capacity.PARENT, Capacity.FAMILY_NETWORK, Capacity.CHILD);
    private static final List<Capacity> OUTSIDE = List.of(Capacity.COORDINATOR, Capacity.SOCIAL_WORKER);

    private CaseReading cases;
    private MeetingReading meetings;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PlanFacts() {}

    @Inject
    PlanFacts(CaseReading cases, MeetingReading meetings, PortalClock clock) {
        this.cases = cases;
        this.meetings = meetings;
        this.clock = clock;
    }

    String child(CaseId caseId) {
        return cases.child(caseId).knownAs();
    }

    PlanInWords words(Page page, CaseId caseId) {
        return new PlanInWords(page, child(caseId), cases.names(caseId));
    }

    /** Those who take part now and whom the reader may know of. */
    List<Involved> people(Page page, CaseId caseId) {
        return cases.people(caseId, page.language()).stream()
                .filter(person -> person.part().holds(clock.now()))
                .toList();
    }

    RoomPeople roomPeople(Page page, CaseId caseId) {
        List<Involved> people = people(page, caseId);
        List<Involved> outside = people.stream()
                .filter(person -> OUTSIDE.contains(person.part().capacity()))
                .sorted(Comparator.comparing(
                        person -> OUTSIDE.indexOf(person.part().capacity())))
                .toList();
        String coordinator = outside.stream()
                .filter(person -> person.part().capacity() == Capacity.COORDINATOR)
                .map(Involved::knownAs)
                .findFirst()
                .orElse("");
        boolean alone = meetings.ofCase(caseId).stream().anyMatch(meeting -> meeting.part() == DayPart.PRIVATE_TIME);
        List<String> family = people.stream()
                .filter(person -> WRITERS.contains(person.part().capacity()))
                .map(Involved::knownAs)
                .distinct()
                .toList();
        return new RoomPeople(outside.stream().map(Involved::knownAs).distinct().toList(), coordinator, family, alone);
    }

    /** Whom the family may name for a part of its plan: the family first, then those who work with it. */
    PeopleToChoose owners(Page page, CaseId caseId) {
        List<Involved> people = new ArrayList<>(people(page, caseId));
        people.sort(Comparator.comparing(person -> !person.part().capacity().family()));
        return chosen(people);
    }

    /** Whom the family may name to keep an eye on the plan. */
    PeopleToChoose leads(Page page, CaseId caseId) {
        return chosen(people(page, caseId).stream()
                .filter(person -> WRITERS.contains(person.part().capacity()))
                .toList());
    }

    private static PeopleToChoose chosen(List<Involved> people) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Involved person : people) {
            PersonId id = person.part().person();
            known.putIfAbsent(id.value().toString(), person.knownAs());
        }
        return new PeopleToChoose(known);
    }
}
