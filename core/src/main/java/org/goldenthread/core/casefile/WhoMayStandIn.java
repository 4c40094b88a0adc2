package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;

/**
 * Who judges an emergency, or agrees to a date of birth, by their post alone: a manager of the authority that keeps the case,
 * where none who takes part can. Never whoever broke in there and was not judged yet, whoever proposed the day, whoever manages
 * the case already, whom an edge keeps from it, or who ever was of the family or to look after the child.
 */
@ApplicationScoped
class WhoMayStandIn {

    private AccessGuard guard;
    private WhoMayTakeOver whoMay;
    private CaseFiles files;
    private Participations participations;
    private PeopleReading people;
    private BrokenGlasses broken;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhoMayStandIn() {}

    @Inject
    WhoMayStandIn(
            AccessGuard guard,
            WhoMayTakeOver whoMay,
            CaseFiles files,
            Participations participations,
            PeopleReading people,
            BrokenGlasses broken,
            PortalClock clock) {
        this.guard = guard;
        this.whoMay = whoMay;
        this.files = files;
        this.participations = participations;
        this.people = people;
        this.broken = broken;
        this.clock = clock;
    }

    /** Everybody who could, to be told of it; nobody where a manager who takes part can. */
    List<PersonId> all(BreakGlass glass) {
        return forGlass(glass, people.holding(Role.TEAM_MANAGER)).distinct().toList();
    }

    boolean includes(PersonId person, BreakGlass glass) {
        return forGlass(glass, people.posts(List.of(person))).findAny().isPresent();
    }

    /** The same for a date of birth that waits in a case. */
    List<PersonId> all(BirthDateProposal asked) {
        return forBirthDate(asked, people.holding(Role.TEAM_MANAGER)).distinct().toList();
    }

    boolean includes(PersonId person, BirthDateProposal asked) {
        return forBirthDate(asked, people.posts(List.of(person))).findAny().isPresent();
    }

    /** For which agencies somebody manages a team, as far as their sign-in vouches for it. */
    Set<AgencyId> agenciesOf(Actor me) {
        PersonId person = me.person();
        if (person == null || me.isStep() || !me.strongly() || !me.roles().contains(Role.TEAM_MANAGER)) {
            return Set.of();
        }
        return people.posts(List.of(person)).stream()
                .filter(post -> post.role() == Role.TEAM_MANAGER)
                .map(Post::agency)
                .collect(Collectors.toSet());
    }

    private Stream<PersonId> forGlass(BreakGlass glass, List<Post> posts) {
        return amongThose(glass.caseId(), seat -> canJudge(seat, glass), posts);
    }

    private Stream<PersonId> forBirthDate(BirthDateProposal asked, List<Post> posts) {
        PersonId proposer = asked.proposedBy();
        return amongThose(
                        asked.caseId(),
                        seat -> !seat.person().equals(proposer) && !guard.keepsFrom(asked.caseId(), seat.person()),
                        posts)
                .filter(person -> !person.equals(proposer));
    }

    private Stream<PersonId> amongThose(CaseId caseId, Predicate<Participation> canAnswer, List<Post> posts) {
        List<Participation> managing = participations.takingPart(caseId, Capacity.TEAM_MANAGER, clock.now());
        if (managing.stream().anyMatch(canAnswer)) {
            return Stream.empty();
        }
        AgencyId keeper = files.byId(caseId).orElseThrow(NotThere::new).agency();
        return posts.stream()
                .filter(post ->
                        post.role() == Role.TEAM_MANAGER && post.agency().equals(keeper))
                .map(Post::person)
                .filter(person -> !broken.waits(caseId, person, Instant.EPOCH))
                .filter(person ->
                        managing.stream().noneMatch(seat -> seat.person().equals(person)))
                .filter(person -> whoMay.includes(person, caseId));
    }

    private boolean canJudge(Participation seat, BreakGlass glass) {
        return !seat.person().equals(glass.person())
                && !seat.chosenSince(glass.brokenAt(), glass.person())
                && !guard.keepsFrom(glass.caseId(), seat.person());
    }
}
