package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.CoordinatorIndependence.Seat;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Post;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ACoordinatorIsIndependentOfTheCaseworkTest {

    private final AgencyId council = AgencyId.next();
    private final AgencyId service = AgencyId.next();
    private final PersonId priya = PersonId.next();
    private final PersonId ruth = PersonId.next();
    private final Seat priyaDoesTheCasework = new Seat(priya, Capacity.SOCIAL_WORKER);
    private final Seat ruthCoordinates = new Seat(ruth, Capacity.COORDINATOR);

    @Test
    void whoDoesTheCaseworkDoesNotCoordinateAndTheOtherWayRound() {
        assertThat(against(new Seat(priya, Capacity.COORDINATOR), priyaDoesTheCasework))
                .contains("cannot.coordinator.works-the-case");
        assertThat(against(new Seat(ruth, Capacity.TEAM_MANAGER), ruthCoordinates))
                .contains("cannot.coordinator.works-the-case");
    }

    @Test
    void whoSitsInTheSameTeamDoesNotCoordinateAndTheOtherWayRound() {
        Post[] oneTeam = {post(priya, council, "East"), post(ruth, council, "east")};

        assertThat(against(ruthCoordinates, priyaDoesTheCasework, oneTeam)).contains("cannot.coordinator.same-team");
        assertThat(against(priyaDoesTheCasework, ruthCoordinates, oneTeam)).contains("cannot.coordinator.same-team");
    }

    @Test
    void anotherTeamAnotherAgencyOrNoTeamAtAllIsIndependentEnough() {
        assertThat(against(
                        ruthCoordinates,
                        priyaDoesTheCasework,
                        post(priya, council, "East"),
                        post(ruth, council, "West")))
                .isEmpty();
        assertThat(against(
                        ruthCoordinates,
                        priyaDoesTheCasework,
                        post(priya, council, "East"),
                        post(ruth, service, "East")))
                .isEmpty();
        assertThat(against(
                        ruthCoordinates, priyaDoesTheCasework, post(priya, council, null), post(ruth, council, null)))
                .isEmpty();
    }

    @Test
    void theRuleLooksAtNobodyElse() {
        Post[] oneTeam = {post(priya, council, "East"), post(ruth, council, "East")};

        assertThat(against(ruthCoordinates, new Seat(priya, Capacity.HEALTH), oneTeam))
                .isEmpty();
        assertThat(against(new Seat(ruth, Capacity.FGC_MANAGER), priyaDoesTheCasework, oneTeam))
                .isEmpty();
    }

    private static Optional<String> against(Seat newcomer, Seat seated, Post... posts) {
        return CoordinatorIndependence.against(newcomer, List.of(seated), List.of(posts));
    }

    private static Post post(PersonId person, AgencyId agency, @Nullable String team) {
        return new Post(person, agency, Role.SOCIAL_WORKER, team, null);
    }
}
