package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.goldenthread.core.access.PolicyInMemory.ThingId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever works the case for the authority does not end the sight of those who look at that, or speak for somebody else. */
class WhoIsIndependentOfTheCaseworkStaysTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final ThingId part = ThingId.of(portal.there(world.in(Compartment.SHARED, Label.OFFICIAL)));

    @ParameterizedTest
    @EnumSource(
            names = {
                "CHILD",
                "ADVOCATE",
                "PARENTS_SOLICITOR",
                "SOLICITOR_APART",
                "REVIEWING_OFFICER",
                "CHILDRENS_GUARDIAN",
                "JUDGE",
                "COURT_STAFF"
            })
    void neither_the_social_worker_nor_the_manager_sends_them_away(Capacity whose) {
        assertThat(whose.independent()).isTrue();
        assertThat(sendsAway(world.asProfessional(world.priya, Role.SOCIAL_WORKER), whose))
                .isFalse();
        assertThat(sendsAway(world.asProfessional(world.helen, Role.TEAM_MANAGER), whose))
                .isFalse();
        assertThat(sendsAway(world.asProfessional(world.ruth, Role.FGC_COORDINATOR), whose))
                .isTrue();
        assertThat(sendsAway(Actor.step("leave", world.elasCase, world.priya), whose))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PARENT", "FOSTER_CARER", "HEALTH", "COORDINATOR", "EMERGENCY"})
    void of_everybody_else_they_may(Capacity whose) {
        assertThat(whose.independent()).isFalse();
        assertThat(sendsAway(world.asProfessional(world.priya, Role.SOCIAL_WORKER), whose))
                .isTrue();
        assertThat(sendsAway(world.asProfessional(world.helen, Role.TEAM_MANAGER), whose))
                .isTrue();
    }

    private boolean sendsAway(Actor actor, Capacity whose) {
        return portal.as(actor, () -> portal.guard.maySendAway(whose, part));
    }
}
