package org.goldenthread.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.people.Post;
import org.junit.jupiter.api.Test;

class OpeningACaseTest {

    private final AgencyId council = AgencyId.next();
    private final PersonId priya = PersonId.next();
    private final Post socialWorker = new Post(priya, council, Role.SOCIAL_WORKER, "East", null);

    @Test
    void aSocialWorkerOfTheAgencyOpensOneWithASecondFactor() {
        assertThat(opens(actor(true, Role.SOCIAL_WORKER), council)).contains(Capacity.SOCIAL_WORKER);
    }

    @Test
    void withoutASecondFactorOrForAnotherAgencyNobodyDoes() {
        assertThat(opens(actor(false, Role.SOCIAL_WORKER), council)).isEmpty();
        assertThat(opens(actor(true, Role.SOCIAL_WORKER), AgencyId.next())).isEmpty();
    }

    @Test
    void theRoleIsBothVouchedForAndHeld() {
        assertThat(opens(actor(true, Role.TEAM_MANAGER), council)).isEmpty();
        assertThat(opens(actor(true, Role.FAMILY_MEMBER), council)).isEmpty();
    }

    @Test
    void aReferenceSaysNothingAndDoesNotComeTwice() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            String words = CaseReference.next().words();
            assertThat(words).matches("[2-9CDFGHJKMNPRTVWXY]{4}-[2-9CDFGHJKMNPRTVWXY]{4}");
            drawn.add(words);
        }
        assertThat(drawn).hasSize(1000);
    }

    private Optional<Capacity> opens(Actor actor, AgencyId agency) {
        return WhoMayOpen.as(actor, agency, List.of(socialWorker));
    }

    private Actor actor(boolean strongly, Role role) {
        return Actor.person(priya, Set.of(role), strongly, "s");
    }
}
