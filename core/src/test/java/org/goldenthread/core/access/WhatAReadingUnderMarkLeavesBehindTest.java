package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Some read only what says on every page who read it; and somebody may ask for a part that they would have to be let into. */
class WhatAReadingUnderMarkLeavesBehindTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final PersonId eluned = PersonId.next();
    private final PersonId eira = PersonId.next();
    private final Actor judge = world.asProfessional(eluned, Role.JUDGE);
    private final Actor clerk = world.asProfessional(world.legal, Role.SOLICITOR);
    private final Actor onDuty = world.asProfessional(eira, Role.SOCIAL_WORKER);
    private final Subject statement = portal.there(world.in(Compartment.COURT, Label.SENSITIVE));
    private final Subject theCase = portal.things.get(world.elasCase.value());

    @BeforeEach
    void theCaseIsBeforeAJudge() {
        portal.held.add(new Grant(part(eluned, Capacity.JUDGE)));
    }

    @Test
    void what_a_judge_reads_says_who_read_it_until_the_request_ends() {
        portal.does(judge, () -> {
            assertThat(portal.acting.readsUnderMark()).as("before").isFalse();

            portal.guard.require(Action.SEE, statement);

            assertThat(portal.acting.readsUnderMark()).isTrue();
            portal.does(Actor.step("file", world.elasCase, eluned), () -> {});
            assertThat(portal.acting.readsUnderMark())
                    .as("whatever is done meanwhile")
                    .isTrue();
        });
        assertThat(portal.acting.readsUnderMark()).as("the next request").isFalse();
    }

    @Test
    void what_is_not_read_or_is_read_by_whoever_is_bound_by_nothing_says_nothing() {
        portal.does(judge, () -> {
            portal.guard.require(Action.ADD, statement);
            portal.guard.allows(Action.SEE, statement);
            assertThat(portal.acting.readsUnderMark()).isFalse();
        });
        portal.does(clerk, () -> {
            portal.guard.require(Action.SEE, statement);
            assertThat(portal.acting.readsUnderMark()).isFalse();
        });
    }

    @Test
    void whoever_would_see_it_once_they_are_granted_the_part_is_let_through_and_no_line_is_left() {
        onceGranted(onDuty);

        assertThat(portal.lines).isEmpty();
        assertThat(portal.linesApart).isEmpty();
    }

    @Test
    void whoever_has_signed_in_too_weakly_for_the_part_is_refused_and_the_line_says_which_part_and_why() {
        Actor weakly = Actor.person(eira, Set.of(Role.SOCIAL_WORKER), false, "s");

        assertThatThrownBy(() -> onceGranted(weakly)).isExactlyInstanceOf(NotThere.class);

        refusedBecause("EMERGENCY:second-factor-missing");
    }

    @Test
    void an_edge_stands_against_a_part_that_is_still_to_be_granted() {
        portal.edges.add(new NeverSee(eira, theCase, "a relative of hers", world.ruth, FamilyWorld.NOVEMBER));

        assertThatThrownBy(() -> onceGranted(onDuty)).isExactlyInstanceOf(NotThere.class);

        refusedBecause("EMERGENCY:never-see");
    }

    private void onceGranted(Actor actor) {
        portal.does(actor, () -> portal.guard.requireOnceGranted(part(eira, Capacity.EMERGENCY), theCase));
    }

    private void refusedBecause(String reason) {
        assertThat(portal.linesApart).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(eira);
            assertThat(line.caseId()).isEqualTo(world.elasCase);
            assertThat(line.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(line.reason()).isEqualTo(reason);
        });
    }

    private GrantTerms part(PersonId person, Capacity capacity) {
        return new GrantTerms(
                person,
                world.elasCase,
                capacity,
                null,
                "to decide",
                "STATUTORY_DUTY",
                new Span(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY));
    }
}
