package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.goldenthread.core.kernel.Ids;
import org.junit.jupiter.api.Test;

class TheSixStepsAreAskedInOrderTest {

    private final FamilyWorld world = new FamilyWorld();

    @Test
    void never_see_beats_every_grant() {
        Subject pack = world.in(Compartment.SHARED, Label.OFFICIAL);

        Decision decision = world.rules.decide(
                world.asFamily(world.cerys), Action.SEE, pack, world.grants, true, FamilyWorld.THURSDAY);

        assertThat(decision.step()).isEqualTo(Decision.Step.NEVER_SEE);
    }

    @Test
    void a_grandmother_has_no_room_among_the_professionals() {
        assertThat(world.ask(
                                world.asFamily(world.mair),
                                Action.SEE,
                                world.in(Compartment.PROFESSIONALS, Label.PUBLIC),
                                FamilyWorld.THURSDAY)
                        .step())
                .isEqualTo(Decision.Step.COMPARTMENT);
    }

    @Test
    void a_grant_opens_at_its_first_millisecond_and_is_shut_at_its_last() {
        Subject pack = world.in(Compartment.SHARED, Label.OFFICIAL);
        Actor mair = world.asFamily(world.mair);

        assertThat(world.ask(mair, Action.SEE, pack, FamilyWorld.NOVEMBER.minusMillis(1))
                        .permitted())
                .isFalse();
        assertThat(world.ask(mair, Action.SEE, pack, FamilyWorld.NOVEMBER).permitted())
                .isTrue();
        assertThat(world.ask(mair, Action.SEE, pack, FamilyWorld.JANUARY.minusMillis(1))
                        .permitted())
                .isTrue();
        assertThat(world.ask(mair, Action.SEE, pack, FamilyWorld.JANUARY).step())
                .isEqualTo(Decision.Step.LIVE_GRANT);
    }

    @Test
    void a_professional_without_a_second_factor_is_told_nothing() {
        Actor priyaInAHurry = Actor.person(world.priya, Set.of(Role.SOCIAL_WORKER), false, "s");

        Decision decision = world.ask(
                priyaInAHurry, Action.SEE, world.in(Compartment.SHARED, Label.OFFICIAL), FamilyWorld.THURSDAY);

        assertThat(decision.step()).isEqualTo(Decision.Step.LIVE_GRANT);
        assertThat(decision.reason()).isEqualTo("second-factor-missing");
    }

    @Test
    void a_role_that_the_agency_took_away_ends_what_it_opened() {
        Actor ruthWhoLeft = Actor.person(world.ruth, Set.of(), true, "s");

        assertThat(world.ask(
                                ruthWhoLeft,
                                Action.SEE,
                                world.in(Compartment.SHARED, Label.OFFICIAL),
                                FamilyWorld.THURSDAY)
                        .reason())
                .isEqualTo("role-missing");
    }

    @Test
    void what_leads_to_a_safe_address_is_above_the_grandmothers_ceiling() {
        assertThat(world.ask(
                                world.asFamily(world.mair),
                                Action.SEE,
                                world.in(Compartment.SHARED, Label.RESTRICTED),
                                FamilyWorld.THURSDAY)
                        .step())
                .isEqualTo(Decision.Step.LABEL_AND_ACTION);
    }

    @Test
    void a_parent_who_is_not_in_the_room_sees_what_is_theirs_and_not_the_rest() {
        Actor daniel = world.asFamily(world.daniel);

        assertThat(world.ask(daniel, Action.SEE, world.in(Compartment.SHARED, Label.OFFICIAL), FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
        assertThat(world.ask(daniel, Action.SEE, world.in(Compartment.FAMILY, Label.OFFICIAL), FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
        assertThat(world.ask(
                                daniel,
                                Action.SEE,
                                world.belongingTo(world.daniel, Compartment.APART, Label.OFFICIAL),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(
                                daniel,
                                Action.SEE,
                                world.belongingTo(world.cerys, Compartment.APART, Label.OFFICIAL),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    @Test
    void a_solicitor_enters_the_room_of_the_client_and_of_nobody_else() {
        Actor anwen = world.asProfessional(world.anwen, Role.SOLICITOR);

        assertThat(world.ask(
                                anwen,
                                Action.SEE,
                                world.belongingTo(world.cerys, Compartment.PARTY_LEGAL, Label.RESTRICTED),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(
                                anwen,
                                Action.SEE,
                                world.belongingTo(world.daniel, Compartment.PARTY_LEGAL, Label.RESTRICTED),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    @Test
    void a_work_item_waits_for_one_capacity_or_one_person_only() {
        Subject forTheCoordinator = waiting(Compartment.COORDINATION, Capacity.COORDINATOR, false);
        Subject forMairAlone = waiting(Compartment.SHARED, Capacity.FAMILY_NETWORK, true);

        assertThat(world.ask(
                                world.asProfessional(world.ruth, Role.FGC_COORDINATOR),
                                Action.DO_WORK,
                                forTheCoordinator,
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(
                                world.asProfessional(world.priya, Role.SOCIAL_WORKER),
                                Action.SEE,
                                forTheCoordinator,
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
        assertThat(world.ask(world.asFamily(world.mair), Action.DO_WORK, forMairAlone, FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(world.asFamily(world.cerys), Action.DO_WORK, forMairAlone, FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    @Test
    void the_case_is_there_for_all_who_take_part_and_absent_for_everybody_else() {
        Subject theCase = new Subject(SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase));

        assertThat(world.ask(world.asFamily(world.daniel), Action.SEE, theCase, FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        assertThat(world.ask(Actor.visitor(), Action.SEE, theCase, FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
        assertThat(world.ask(world.asFamily(world.mair), Action.START_PROCESS, theCase, FamilyWorld.THURSDAY)
                        .permitted())
                .isFalse();
    }

    @Test
    void an_administrator_sees_the_portals_words_and_no_childs() {
        Actor administrator = Actor.person(world.priya, Set.of(Role.ADMINISTRATOR), true, "s");

        assertThat(world.ask(
                                administrator,
                                Action.SEE,
                                new Subject(
                                        SubjectKind.CONTENT,
                                        Ids.next(),
                                        AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL)),
                                FamilyWorld.THURSDAY)
                        .permitted())
                .isTrue();
        for (Compartment compartment : Compartment.values()) {
            assertThat(world.ask(administrator, Action.SEE, world.in(compartment, Label.PUBLIC), FamilyWorld.THURSDAY)
                            .permitted())
                    .isFalse();
        }
    }

    private Subject waiting(Compartment compartment, Capacity capacity, boolean forMair) {
        return new Subject(
                SubjectKind.WORK_ITEM,
                Ids.next(),
                AccessStamp.waitingFor(world.elasCase, compartment, capacity, forMair ? world.mair : null));
    }
}
