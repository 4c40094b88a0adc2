package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is looked up for whom, and how grants and edges begin and end. */
class NobodyHoldsMoreThanTheirGrantsSayTest {

    private static final Instant THURSDAY = FamilyWorld.THURSDAY;

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Actor mair = world.asFamily(world.mair);
    private final Subject pack = world.in(Compartment.SHARED, Label.OFFICIAL);

    @Test
    void a_step_acts_by_its_case_alone_whatever_is_kept_from_whoever_started_it() {
        portal.edges.add(new NeverSee(world.mair, pack, "not-safe", world.ruth, THURSDAY));

        assertThat(may(Actor.step("share", world.elasCase, world.mair), pack)).isTrue();
        assertThat(may(mair, pack)).isFalse();
    }

    @Test
    void for_a_visitor_and_for_a_step_nothing_is_looked_up() {
        may(Actor.visitor(), pack);
        portal.policy.scope(Actor.visitor(), Action.SEE, THURSDAY);
        Actor step = Actor.step("share", world.elasCase, world.mair);
        may(step, pack);
        portal.policy.scope(step, Action.SEE, THURSDAY);

        assertThat(portal.lookedUp).isZero();
    }

    @Test
    void a_word_of_the_portal_can_be_kept_from_somebody_too() {
        Subject guide =
                new Subject(SubjectKind.CONTENT, Ids.next(), AccessStamp.portal(Compartment.EDITORIAL, Label.PUBLIC));
        portal.edges.add(new NeverSee(world.daniel, guide, "not-safe", world.ruth, THURSDAY));

        assertThat(may(world.asFamily(world.daniel), guide)).isFalse();
        assertThat(may(mair, guide)).isTrue();
        assertThat(may(Actor.visitor(), guide)).isTrue();
    }

    @Test
    void a_list_opens_what_the_question_permits_and_to_a_visitor_the_public_words_alone() {
        Scope mairs = portal.policy.scope(mair, Action.SEE, THURSDAY);

        assertThat(mairs.keys()).isEqualTo(world.rules.keys(mair, Action.SEE, world.grants, THURSDAY));
        assertThat(portal.policy.scope(mair, Action.SEE, FamilyWorld.JANUARY).keys())
                .isEqualTo(portal.policy
                        .scope(Actor.visitor(), Action.SEE, THURSDAY)
                        .keys())
                .containsExactly(AccessKey.any(null, Compartment.EDITORIAL, Label.PUBLIC));
        assertThat(portal.policy
                        .scope(Actor.step("share", world.elasCase, world.mair), Action.SEE, THURSDAY)
                        .keys())
                .doesNotContain(AccessKey.as(world.elasCase.value(), Capacity.FAMILY_NETWORK));
    }

    @Test
    void a_grant_ends_when_it_is_said_to_or_sooner_and_never_later() {
        Grant grant = new Grant(terms(FamilyWorld.NOVEMBER, FamilyWorld.JANUARY));

        grant.endAt(THURSDAY);
        assertThat(grant.terms().span()).isEqualTo(new Span(FamilyWorld.NOVEMBER, THURSDAY));
        grant.endAt(FamilyWorld.JANUARY);
        assertThat(grant.terms().span().until()).isEqualTo(THURSDAY);
        grant.endAt(FamilyWorld.NOVEMBER.minusSeconds(1));
        assertThat(grant.terms().span()).isEqualTo(new Span(FamilyWorld.NOVEMBER, FamilyWorld.NOVEMBER));
    }

    @Test
    void a_grant_without_an_end_gets_one() {
        Grant grant = new Grant(terms(FamilyWorld.NOVEMBER, null));

        grant.endAt(THURSDAY);

        assertThat(grant.terms().span().until()).isEqualTo(THURSDAY);
    }

    @Test
    void what_a_grant_says_is_kept_word_for_word_with_whom_somebody_speaks_for() {
        for (PersonId client : new PersonId[] {world.cerys, null}) {
            GrantTerms said = new GrantTerms(
                    world.anwen,
                    world.elasCase,
                    Capacity.PARENTS_SOLICITOR,
                    client,
                    "advice",
                    "INSTRUCTED",
                    new Span(THURSDAY, null));

            assertThat(new Grant(said).terms()).isEqualTo(said);
        }
    }

    @Test
    void granting_gives_sight_and_ending_takes_it_with_the_next_question() {
        Granting granting = new Granting(portal.grants, portal.standings);
        PersonId gethin = PersonId.next();
        GrantTerms terms = new GrantTerms(
                gethin, world.elasCase, Capacity.FAMILY_NETWORK, null, "family", "AGREED", new Span(THURSDAY, null));

        GrantId given = granting.grant(terms);
        assertThat(may(world.asFamily(gethin), pack)).isTrue();
        granting.end(given, THURSDAY);
        assertThat(may(world.asFamily(gethin), pack)).isFalse();
        assertThat(may(mair, pack)).isTrue();
    }

    @Test
    void what_is_held_in_the_whole_portal_or_by_a_process_is_granted_in_no_case() {
        for (Capacity capacity : Capacity.values()) {
            boolean elsewhere = EnumSet.of(
                            Capacity.CONTENT_EDITOR,
                            Capacity.INFORMATION_GOVERNANCE,
                            Capacity.ADMINISTRATOR,
                            Capacity.PROCESS)
                    .contains(capacity);
            ThrowingCallable granted = () -> new GrantTerms(
                    world.mair, world.elasCase, capacity, null, "any", "AGREED", new Span(THURSDAY, null));

            assertThat(catchThrowable(granted) != null).as("%s", capacity).isEqualTo(elsewhere);
            assertThat(capacity.portalWide()).isEqualTo(elsewhere && capacity != Capacity.PROCESS);
        }
    }

    @Test
    void a_part_that_asks_for_no_role_is_nobodys_to_sign_in_for() {
        assertThat(Sight.refusal(mair, Capacity.PROCESS)).isEqualTo("role-missing");
    }

    @Test
    void everybody_but_the_family_and_the_young_person_needs_a_second_factor() {
        assertThat(Arrays.stream(Role.values()).filter(role -> !role.professional()))
                .containsExactly(Role.FAMILY_MEMBER, Role.YOUNG_PERSON);
    }

    @Test
    void ending_what_was_never_granted_changes_nothing() {
        new Granting(portal.grants, portal.standings).end(GrantId.next(), THURSDAY);

        assertThat(may(mair, pack)).isTrue();
    }

    @Test
    void an_edge_is_lifted_by_another_than_set_it() {
        NeverSee edge = new NeverSee(world.daniel, pack, "not-safe", world.ruth, THURSDAY);

        assertThatThrownBy(() -> edge.lift(world.ruth, THURSDAY)).isInstanceOf(CannotBeDone.class);
        assertThat(PolicyInMemory.field(edge, "liftedAt")).isNull();
        edge.lift(world.priya, THURSDAY);
        assertThat(PolicyInMemory.field(edge, "liftedAt")).isEqualTo(THURSDAY);
        assertThat(PolicyInMemory.field(edge, "liftedBy")).isEqualTo(world.priya.value());
    }

    @Test
    void whoever_kept_the_original_from_somebody_does_not_let_them_see_the_copy_either() {
        NeverSee copied = new NeverSee(world.daniel, pack, "not-safe", world.ruth, THURSDAY)
                .towards(world.in(Compartment.SHARED, Label.OFFICIAL), THURSDAY);

        assertThatThrownBy(() -> copied.lift(world.ruth, THURSDAY)).isInstanceOf(CannotBeDone.class);
    }

    @Test
    void an_edge_that_nobody_set_may_be_lifted_and_follows_a_copy_as_nobodys() {
        NeverSee edge = new NeverSee(world.daniel, pack, "not-safe", null, FamilyWorld.NOVEMBER);
        Subject copy = world.in(Compartment.SHARED, Label.OFFICIAL);

        NeverSee copied = edge.towards(copy, THURSDAY);

        assertThat(copied.person()).isEqualTo(world.daniel);
        assertThat(copied.reason()).isEqualTo("not-safe");
        assertThat(copied.setAt()).isEqualTo(THURSDAY);
        assertThat(PolicyInMemory.field(copied, "subjectId")).isEqualTo(copy.id());
        copied.lift(world.ruth, THURSDAY);
        assertThat(PolicyInMemory.field(copied, "liftedAt")).isNotNull();
    }

    private GrantTerms terms(Instant from, @Nullable Instant until) {
        return new GrantTerms(
                world.mair, world.elasCase, Capacity.FAMILY_NETWORK, null, "family", "AGREED", new Span(from, until));
    }

    private boolean may(Actor actor, Subject thing) {
        return portal.policy.check(actor, Action.SEE, thing, THURSDAY).permitted();
    }
}
