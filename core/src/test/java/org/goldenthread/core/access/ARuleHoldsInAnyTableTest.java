package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Decision.Obligation;
import org.goldenthread.core.access.Decision.Step;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/** What the rules say whatever the table says: of a step, of a portal's role, of two parts held at once, and of labels. */
class ARuleHoldsInAnyTableTest {

    private final FamilyWorld world = new FamilyWorld();
    private final Actor clock = Actor.step("remind", world.elasCase, null);
    private final AccessStamp shared = AccessStamp.in(world.elasCase, Compartment.SHARED, Label.OFFICIAL);

    @Test
    void a_step_of_a_process_is_nobody_who_reads() {
        assertThat(table("PROCESS,SHARED,ANY,SENSITIVE,SEE,,a-step").anybodyReads(shared))
                .isFalse();
        assertThat(table("PARENT,SHARED,ANY,SENSITIVE,SEE,,a-parent").anybodyReads(shared))
                .isTrue();
        assertThat(table("PROCESS,SHARED,ANY,SENSITIVE,SEE,,a-step", "PROCESS,SAFE_CONTACT,ANY,RESTRICTED,SEE,,a-step")
                        .anyKeeperReads(shared))
                .isFalse();
        assertThat(table("HEALTH,SHARED,ANY,SENSITIVE,SEE,,a-nurse", "HEALTH,SAFE_CONTACT,ANY,RESTRICTED,SEE,,a-nurse")
                        .anyKeeperReads(shared))
                .isTrue();
    }

    @Test
    void whoever_adds_and_may_not_look_does_not_read() {
        assertThat(table("PARENT,SHARED,ANY,SENSITIVE,ADD,,a-parent").anybodyReads(shared))
                .isFalse();
        assertThat(table("HEALTH,SHARED,ANY,SENSITIVE,SEE,,a-nurse", "HEALTH,SAFE_CONTACT,ANY,RESTRICTED,ADD,,a-nurse")
                        .anybodyReads(shared))
                .as("holds no safe contact by adding one")
                .isTrue();
    }

    @Test
    void a_step_that_the_clock_started_owns_nothing_and_speaks_for_nobody() {
        AccessRules rules = table(
                "PROCESS,OWN,SELF,RESTRICTED,SEE,,a-step",
                "PROCESS,ADVOCACY,CLIENT,RESTRICTED,SEE,,a-step",
                "PROCESS,SHARED,ANY,SENSITIVE,SEE,,a-step");

        assertThat(asked(rules, clock, world.belongingTo(world.ela, Compartment.OWN, Label.OFFICIAL))
                        .step())
                .isEqualTo(Step.COMPARTMENT);
        assertThat(asked(rules, clock, world.belongingTo(world.ela, Compartment.ADVOCACY, Label.OFFICIAL))
                        .step())
                .isEqualTo(Step.COMPARTMENT);
        assertThat(rules.keys(clock, Action.SEE, List.of(), FamilyWorld.THURSDAY))
                .containsExactlyInAnyOrder(
                        AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC),
                        AccessKey.any(world.elasCase.value(), Compartment.SHARED, Label.PUBLIC),
                        AccessKey.any(world.elasCase.value(), Compartment.SHARED, Label.OFFICIAL),
                        AccessKey.any(world.elasCase.value(), Compartment.SHARED, Label.SENSITIVE));
    }

    @Test
    void a_role_in_the_whole_portal_opens_no_case_and_nothing_that_is_called_one() {
        Actor administrator = world.asProfessional(PersonId.next(), Role.ADMINISTRATOR);
        Subject inNoCase =
                new Subject(SubjectKind.CASE, Ids.next(), AccessStamp.portal(Compartment.SHARED, Label.PUBLIC));

        assertThat(asked(world.rules, administrator, inNoCase))
                .isEqualTo(Decision.refused(Step.COMPARTMENT, "takes-no-part-in-cases"));
    }

    @Test
    void of_two_parts_that_ask_nothing_of_somebody_the_one_they_came_in_by_is_named() {
        Actor both = Actor.person(PersonId.next(), Set.of(Role.SOCIAL_WORKER, Role.IRO, Role.COURT_STAFF), true, "s");
        holds(both, Capacity.SOCIAL_WORKER);
        holds(both, Capacity.REVIEWING_OFFICER);

        assertThat(paper(both).reason()).isEqualTo("childs-social-worker");
    }

    @Test
    void whoever_takes_part_is_not_bound_by_breaking_the_glass_besides_whichever_came_first() {
        for (List<Capacity> order : List.of(
                List.of(Capacity.SOCIAL_WORKER, Capacity.EMERGENCY),
                List.of(Capacity.EMERGENCY, Capacity.SOCIAL_WORKER))) {
            Actor eira = world.asProfessional(PersonId.next(), Role.SOCIAL_WORKER);
            order.forEach(capacity -> holds(eira, capacity));

            assertThat(paper(eira).reason()).isEqualTo("childs-social-worker");
            assertThat(paper(eira).obligations()).isEmpty();
        }
        Actor onDuty = world.asProfessional(PersonId.next(), Role.SOCIAL_WORKER);
        holds(onDuty, Capacity.EMERGENCY);
        assertThat(paper(onDuty).obligations()).contains(Obligation.ASK_REASON);
    }

    @Test
    void of_the_case_and_of_work_that_waits_it_is_never_the_label_that_refuses() {
        Actor interpreter = world.asProfessional(PersonId.next(), Role.INTERPRETER);
        holds(interpreter, Capacity.INTERPRETER);
        AccessStamp waits = AccessStamp.waitingFor(world.elasCase, Compartment.SHARED, Capacity.INTERPRETER, null);

        for (Subject thing : List.of(
                new Subject(SubjectKind.WORK_ITEM, Ids.next(), waits.withLabel(Label.RESTRICTED)),
                new Subject(
                        SubjectKind.CASE,
                        world.elasCase.value(),
                        AccessStamp.ofCase(world.elasCase).withLabel(Label.RESTRICTED)))) {
            Decision decision =
                    world.rules.decide(interpreter, Action.CHANGE, thing, world.grants, false, FamilyWorld.THURSDAY);

            assertThat(decision).isEqualTo(Decision.refused(Step.LABEL_AND_ACTION, "not-for-this-capacity"));
        }
    }

    @Test
    void what_is_opened_by_name_to_be_read_is_in_no_list_of_what_may_be_changed() {
        Subject statement = world.in(Compartment.COURT, Label.SENSITIVE);
        GrantTerms opened = new GrantTerms(
                world.cerys,
                world.elasCase,
                Capacity.PARENT,
                null,
                "to take part in the proceedings",
                "RULE_12_73_PARTY",
                new Span(FamilyWorld.NOVEMBER, null),
                statement.id());

        for (Action action : Action.values()) {
            assertThat(world.rules.keys(world.asFamily(world.cerys), action, List.of(opened), FamilyWorld.THURSDAY))
                    .as("%s", action)
                    .matches(keys ->
                            keys.stream().anyMatch(key -> AccessKey.thingIn(key) != null) == (action == Action.SEE));
        }
    }

    private Decision paper(Actor actor) {
        return asked(world.rules, actor, world.in(Compartment.SHARED, Label.OFFICIAL));
    }

    private Decision asked(AccessRules rules, Actor actor, Subject thing) {
        return rules.decide(actor, Action.SEE, thing, world.grants, false, FamilyWorld.THURSDAY);
    }

    private void holds(Actor actor, Capacity capacity) {
        world.grants.add(new GrantTerms(
                actor.person(),
                world.elasCase,
                capacity,
                null,
                "family meeting",
                "STATUTORY_DUTY",
                new Span(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY)));
    }

    private static AccessRules table(String... lines) {
        return new AccessRules(new AccessMatrix(List.of(lines)));
    }
}
