package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.PeopleReading;
import org.goldenthread.core.people.Post;

/**
 * Who judges an emergency by their post alone: a manager of the authority that keeps the case, where none who takes part can.
 * Never whoever broke in there and was not judged yet, whoever manages the case already, whom an edge keeps from it, or who
 * ever was of the family or to look after the child.
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
        return amongThose(glass, people.holding(Role.TEAM_MANAGER)).distinct().toList();
    }

    boolean includes(PersonId person, BreakGlass glass) {
        return amongThose(glass, people.posts(List.of(person))).findAny().isPresent();
    }

    private Stream<PersonId> amongThose(BreakGlass glass, List<Post> posts) {
        List<Participation> managing = participations.takingPart(glass.caseId(), Capacity.TEAM_MANAGER, clock.now());
        if (managing.stream().anyMatch(seat -> canJudge(seat, glass))) {
            return Stream.empty();
        }
        AgencyId keeper = files.byId(glass.caseId()).orElseThrow(NotThere::new).agency();
        return posts.stream()
                .filter(post ->
                        post.role() == Role.TEAM_MANAGER && post.agency().equals(keeper))
                .map(Post::person)
                .filter(person -> !broken.waits(glass.caseId(), person, Instant.EPOCH))
                .filter(person ->
                        managing.stream().noneMatch(seat -> seat.person().equals(person)))
                .filter(person -> whoMay.includes(person, glass.caseId()));
    }

    private boolean canJudge(Participation seat, BreakGlass glass) {
        return !seat.person().equals(glass.person())
                && !seat.chosenSince(glass.brokenAt(), glass.person())
                && !guard.keepsFrom(glass.caseId(), seat.person());
    }
}
