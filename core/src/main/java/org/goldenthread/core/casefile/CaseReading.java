package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;
import org.goldenthread.core.people.Profile;

/** Reads cases: which are mine, what one is about, who takes part and why. */
@ApplicationScoped
@Transactional
public class CaseReading {

    private Acting acting;
    private AccessGuard guard;
    private CaseFiles files;
    private Participations participations;
    private PeopleInvolved involved;
    private PeopleReading people;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CaseReading() {}

    @Inject
    CaseReading(
            Acting acting,
            AccessGuard guard,
            CaseFiles files,
            Participations participations,
            PeopleInvolved involved,
            PeopleReading people,
            PortalClock clock) {
        this.acting = acting;
        this.guard = guard;
        this.files = files;
        this.participations = participations;
        this.involved = involved;
        this.people = people;
        this.clock = clock;
    }

    /** The cases I take part in now, open ones first. */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public List<CaseLine> myCases() {
        return lines(files.in(guard.scope(Action.SEE)));
    }

    /** @param language in which agencies are named */
    @Requires(Action.SEE)
    public CaseOverview overview(CaseId caseId, Language language) {
        CaseFile file = files.byId(caseId).orElseThrow(NotThere::new);
        List<CaseLine> siblings = lines(files.siblings(guard.scope(Action.SEE), file.siblingGroup(), caseId));
        return new CaseOverview(lines(List.of(file)).get(0), involved.in(file, language), siblings);
    }

    /** Everybody the reader may know of: who takes part, who has been asked and not answered, and who took part once. */
    @Requires(Action.SEE)
    public List<Involved> people(CaseId caseId, Language language) {
        return involved.in(files.byId(caseId).orElseThrow(NotThere::new), language);
    }

    /** What those are called who take or took part and whom the reader may know of, and the child; others are left out. */
    @Requires(Action.SEE)
    public Map<PersonId, String> names(CaseId caseId) {
        CaseFile file = files.byId(caseId).orElseThrow(NotThere::new);
        Set<PersonId> known = participations.in(guard.scope(Action.SEE, caseId), caseId).stream()
                .map(Participation::person)
                .collect(Collectors.toSet());
        known.add(file.child());
        return people.profiles(known).values().stream().collect(Collectors.toMap(Profile::person, Profile::knownAs));
    }

    /** Those who coordinate, by their first names: whom to turn to, for everybody who takes part in any capacity. */
    @Requires(Action.SEE)
    public List<Coordinator> coordinators(CaseId caseId) {
        List<PersonId> coordinating = participations.current(caseId, clock.now()).stream()
                .filter(part -> part.capacity() == Capacity.COORDINATOR && part.holds(clock.now()))
                .map(Participation::person)
                .toList();
        Map<PersonId, String> numbers = numbers(coordinating);
        return people.profiles(coordinating).values().stream()
                .map(profile -> new Coordinator(profile.knownAs(), numbers.get(profile.person())))
                .sorted(Comparator.comparing(Coordinator::knownAs))
                .toList();
    }

    private Map<PersonId, String> numbers(List<PersonId> coordinating) {
        Map<PersonId, String> numbers = new HashMap<>();
        for (Post post : people.posts(coordinating)) {
            String telephone = post.telephone();
            if (post.role() == Capacity.COORDINATOR.role() && telephone != null) {
                numbers.put(post.person(), telephone);
            }
        }
        return numbers;
    }

    /** Who of those that take part now reads in that language, for whoever prepares what they are given to read. */
    @Requires(Action.CONVENE)
    public Set<PersonId> readIn(CaseId caseId, Language language) {
        List<PersonId> now = participations.current(caseId, clock.now()).stream()
                .filter(part -> part.holds(clock.now()))
                .map(Participation::person)
                .toList();
        return people.profiles(now).values().stream()
                .filter(profile -> profile.needs().language() == language)
                .map(Profile::person)
                .collect(Collectors.toSet());
    }

    /** The child whom a case is about. */
    @Requires(Action.SEE)
    public Profile child(CaseId caseId) {
        return people.profile(files.byId(caseId).orElseThrow(NotThere::new).child())
                .orElseThrow(NotThere::new);
    }

    /** In what capacities I take part in a case at this moment. */
    @Requires(Action.SEE)
    public Set<Capacity> mine(CaseId caseId) {
        return mine(List.of(caseId)).getOrDefault(caseId, Set.of());
    }

    private List<CaseLine> lines(List<CaseFile> seen) {
        Map<PersonId, Profile> children =
                people.profiles(seen.stream().map(CaseFile::child).toList());
        Map<CaseId, Set<Capacity>> mine = mine(seen.stream().map(CaseFile::id).toList());
        return seen.stream()
                .map(file -> new CaseLine(
                        file.id(),
                        file.reference(),
                        file.child(),
                        PeopleInvolved.nameIn(children, file.child()),
                        file.openedAt(),
                        file.closedAt(),
                        mine.getOrDefault(file.id(), Set.of())))
                .toList();
    }

    private Map<CaseId, Set<Capacity>> mine(Collection<CaseId> cases) {
        PersonId me = acting.current().person();
        if (me == null) {
            return Map.of();
        }
        return participations.ofPersonIn(me, cases, clock.now()).stream()
                .collect(Collectors.groupingBy(
                        Participation::caseId,
                        Collectors.mapping(
                                Participation::capacity,
                                Collectors.toCollection(() -> EnumSet.noneOf(Capacity.class)))));
    }
}
