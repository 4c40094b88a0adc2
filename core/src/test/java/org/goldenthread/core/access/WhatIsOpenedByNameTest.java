package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One paper is opened to one person; nothing else of the room is, and the room stays closed to everybody else. */
class WhatIsOpenedByNameTest {

    private static final Instant THURSDAY = FamilyWorld.THURSDAY;

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Granting granting = new Granting(portal.grants, portal.standings);
    private final Actor cerys = world.asFamily(world.cerys);
    private final Subject statement = paper(Label.SENSITIVE);
    private final Subject other = paper(Label.SENSITIVE);

    @Test
    void a_paper_of_the_court_is_closed_to_a_parent_until_it_is_opened_to_them_and_no_other_with_it() {
        assertThat(see(cerys, statement).reason()).isEqualTo("court-material");

        granting.grant(opened(world.cerys, Capacity.PARENT, statement, THURSDAY, null));

        assertThat(see(cerys, statement).permitted()).isTrue();
        assertThat(see(cerys, statement).reason()).isEqualTo("disclosed-by-name");
        assertThat(see(cerys, other).reason()).isEqualTo("court-material");
        assertThat(see(world.asFamily(world.daniel), statement).permitted()).isFalse();
    }

    @Test
    void it_is_read_and_nothing_else_is_done_to_it() {
        granting.grant(opened(world.cerys, Capacity.PARENT, statement, THURSDAY, null));

        assertThat(Arrays.stream(Action.values())
                        .filter(action -> portal.policy
                                .check(cerys, action, statement, THURSDAY)
                                .permitted()))
                .containsExactly(Action.SEE);
    }

    @Test
    void it_holds_from_its_first_millisecond_up_to_and_not_including_its_last() {
        Instant until = THURSDAY.plusSeconds(60);
        granting.grant(opened(world.cerys, Capacity.PARENT, statement, THURSDAY, until));

        assertThat(at(THURSDAY.minusMillis(1)).reason()).isEqualTo("grant-to-come");
        assertThat(at(THURSDAY).permitted()).isTrue();
        assertThat(at(until.minusMillis(1)).permitted()).isTrue();
        assertThat(at(until).reason()).isEqualTo("grant-ended");
    }

    @Test
    void what_is_for_the_court_alone_is_not_opened_by_it() {
        Subject sealed = paper(Label.RESTRICTED);
        granting.grant(opened(world.cerys, Capacity.PARENT, sealed, THURSDAY, null));

        assertThat(see(cerys, sealed).reason()).isEqualTo("handled-more-carefully");
    }

    @Test
    void an_edge_beats_it() {
        granting.grant(opened(world.cerys, Capacity.PARENT, statement, THURSDAY, null));
        portal.edges.add(new NeverSee(world.cerys, statement, "not-safe", world.ruth, THURSDAY));

        assertThat(see(cerys, statement).permitted()).isFalse();
    }

    @Test
    void it_opens_neither_the_case_nor_work_nor_any_other_room() {
        PersonId gethin = PersonId.next();
        Actor stranger = Actor.person(gethin, Set.of(Role.FAMILY_MEMBER), true, "s");
        granting.grant(opened(gethin, Capacity.PARENT, statement, THURSDAY, null));

        assertThat(portal.policy.scope(stranger, Action.SEE, THURSDAY).keys())
                .allMatch(key -> key.contains(":this:") || key.startsWith("portal"))
                .contains(AccessKey.thing(world.elasCase.value(), Compartment.COURT, Label.SENSITIVE, statement.id()))
                .doesNotContain(
                        AccessKey.thing(world.elasCase.value(), Compartment.COURT, Label.RESTRICTED, statement.id()));
        assertThat(see(
                                stranger,
                                new Subject(
                                        SubjectKind.CASE, world.elasCase.value(), AccessStamp.ofCase(world.elasCase)))
                        .permitted())
                .isFalse();
        assertThat(see(stranger, world.in(Compartment.SHARED, Label.PUBLIC)).permitted())
                .isFalse();
        assertThat(portal.policy.holds(stranger, Set.of(Capacity.PARENT), statement, THURSDAY))
                .isFalse();
    }

    @Test
    void a_part_alone_opens_nothing_by_name() {
        assertThat(portal.policy.scope(cerys, Action.SEE, THURSDAY).keys()).noneMatch(key -> key.contains(":this:"));
    }

    @Test
    void it_ends_with_the_part_of_whoever_reads_it_and_outlasts_it_in_no_way() {
        GrantId part = granting.grant(part(world.anwen, Capacity.PARENTS_SOLICITOR, world.cerys));
        GrantId forCerys = granting.grant(named(world.anwen, world.cerys, statement));
        GrantId forDaniel = granting.grant(named(world.anwen, world.daniel, other));

        Instant last = THURSDAY.plusSeconds(5);
        granting.nothingNamedOutlasts(part, last);

        assertThat(granting.span(forCerys)).contains(new Span(THURSDAY, last));
        assertThat(granting.holds(forCerys, last)).isFalse();
        assertThat(granting.span(forDaniel)).contains(new Span(THURSDAY, null));
        assertThat(granting.holds(part, last)).isTrue();
        granting.nothingNamedOutlasts(GrantId.next(), last);
        assertThat(granting.holds(GrantId.next(), last)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Capacity.class)
    void whom_a_rule_or_an_order_names_the_table_names_too_and_nobody_else(Capacity capacity) {
        boolean inTheTable = AccessMatrix.SHIPPED.of(capacity).stream()
                .anyMatch(row -> row.whose() == AccessMatrix.Whose.NAMED && row.compartment() == Compartment.COURT);

        assertThat(inTheTable).isEqualTo(!DisclosureBasis.of(capacity).isEmpty());
        assertThat(inTheTable).isEqualTo(DisclosureBasis.COURT_ORDER.reaches(capacity));
    }

    @Test
    void whoever_reads_the_whole_room_by_the_table_is_of_the_court_or_speaks_for_the_authority_there() {
        assertThat(Arrays.stream(Capacity.values())
                        .filter(capacity -> AccessMatrix.SHIPPED.of(capacity).stream()
                                .anyMatch(row -> row.compartment() == Compartment.COURT
                                        && row.whose() == AccessMatrix.Whose.ANY))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Capacity.JUDGE,
                        Capacity.COURT_STAFF,
                        Capacity.CHILDRENS_GUARDIAN,
                        Capacity.AUTHORITY_SOLICITOR);
    }

    @Test
    void advice_is_opened_by_name_and_neither_whoever_manages_nor_an_emergency_can_be_named_for_a_partys() {
        Subject advice = advice(Compartment.PARTY_LEGAL);
        Actor david = world.asProfessional(PersonId.next(), Role.IRO);
        assertThat(see(david, advice).permitted()).isFalse();

        granting.grant(opened(david.person(), Capacity.REVIEWING_OFFICER, advice, THURSDAY, null));

        assertThat(see(david, advice).reason()).isEqualTo("privilege-waived");
        assertThat(see(david, advice(Compartment.PARTY_LEGAL)).reason()).isEqualTo("advice-to-somebody-else");
        for (Capacity never : List.of(
                Capacity.TEAM_MANAGER,
                Capacity.FGC_MANAGER,
                Capacity.COORDINATOR,
                Capacity.EMERGENCY,
                Capacity.CHILD)) {
            assertThat(granting.opensByName(never, Compartment.PARTY_LEGAL))
                    .as("%s", never)
                    .isFalse();
        }
        assertThat(granting.opensByName(Capacity.SOCIAL_WORKER, Compartment.LA_LEGAL))
                .as("reads it as the client")
                .isFalse();
        assertThat(granting.opensByName(Capacity.CHILDRENS_GUARDIAN, Compartment.LA_LEGAL))
                .isTrue();
    }

    @Test
    void one_says_that_it_is_given_up_and_another_confirms_it_and_nobody_can_do_both() {
        for (Capacity capacity : Capacity.values()) {
            boolean says = may(capacity, Action.WAIVE);
            boolean confirms = may(capacity, Action.CONFIRM_WAIVER);

            assertThat(says && confirms).as("%s", capacity).isFalse();
            assertThat(says)
                    .isEqualTo(List.of(Capacity.PARENT, Capacity.PARENT_APART, Capacity.TEAM_MANAGER)
                            .contains(capacity));
            assertThat(confirms)
                    .isEqualTo(
                            List.of(Capacity.PARENTS_SOLICITOR, Capacity.SOLICITOR_APART, Capacity.AUTHORITY_SOLICITOR)
                                    .contains(capacity));
        }
    }

    @Test
    void to_whoever_broke_the_glass_nothing_is_opened_by_name() {
        GrantTerms wanted = opened(world.priya, Capacity.EMERGENCY, statement, THURSDAY, null);

        assertThatThrownBy(() -> granting.grant(wanted)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_key_of_one_thing_stands_only_where_no_key_of_the_room_could() {
        for (Compartment room : Compartment.values()) {
            AccessStamp place = AccessStamp.in(world.elasCase, room, Label.SENSITIVE);
            AccessStamp stamp = place.asThing(statement.id());
            boolean oneByOne = List.of(Compartment.COURT, Compartment.LA_LEGAL, Compartment.PARTY_LEGAL)
                    .contains(room);

            assertThat(stamp.thing()).isEqualTo(oneByOne ? statement.id() : null);
            assertThat(stamp.withLabel(Label.OFFICIAL).thing()).isEqualTo(stamp.thing());
            assertThat(stamp.keys()).hasSize(oneByOne && room != Compartment.PARTY_LEGAL ? 2 : 1);
            if (oneByOne) {
                String key = AccessKey.thing(world.elasCase.value(), room, Label.SENSITIVE, statement.id());
                assertThat(stamp.keys()).contains(key);
                assertThat(AccessKey.standsAsOwn(key)).isEqualTo(key.equals(stamp.ownKey()));
            }
        }
        AccessStamp word = AccessStamp.portal(Compartment.COURT, Label.PUBLIC);
        assertThat(word.asThing(statement.id())).isSameAs(word);
        AccessStamp waiting = AccessStamp.waitingFor(world.elasCase, Compartment.COURT, Capacity.JUDGE, null);
        assertThat(waiting.asThing(statement.id())).isSameAs(waiting);
    }

    @Test
    void no_row_of_the_table_has_a_key_where_that_of_one_thing_stands() {
        for (Capacity capacity : Capacity.values()) {
            assertThat(AccessMatrix.SHIPPED.of(capacity))
                    .noneMatch(row ->
                            List.of(Compartment.COURT, Compartment.LA_LEGAL).contains(row.compartment())
                                    && List.of(AccessMatrix.Whose.SELF, AccessMatrix.Whose.CLIENT)
                                            .contains(row.whose()))
                    .noneMatch(row ->
                            row.compartment() == Compartment.PARTY_LEGAL && row.whose() == AccessMatrix.Whose.ANY);
        }
    }

    private Decision at(Instant now) {
        return portal.policy.check(cerys, Action.SEE, statement, now);
    }

    private Decision see(Actor actor, Subject thing) {
        return portal.policy.check(actor, Action.SEE, thing, THURSDAY);
    }

    private static boolean may(Capacity capacity, Action action) {
        return AccessMatrix.SHIPPED.of(capacity).stream()
                .anyMatch(row -> row.actions().contains(action));
    }

    private Subject advice(Compartment room) {
        java.util.UUID id = Ids.next();
        return new Subject(
                SubjectKind.FILE,
                id,
                AccessStamp.of(world.elasCase, room, Label.RESTRICTED, world.cerys)
                        .asThing(id));
    }

    private Subject paper(Label label) {
        java.util.UUID id = Ids.next();
        return new Subject(
                SubjectKind.FILE,
                id,
                AccessStamp.in(world.elasCase, Compartment.COURT, label).asThing(id));
    }

    private GrantTerms opened(PersonId person, Capacity capacity, Subject thing, Instant from, Instant until) {
        return new GrantTerms(
                person,
                world.elasCase,
                capacity,
                null,
                "to take part in the proceedings",
                "RULE_12_73_PARTY",
                new Span(from, until),
                thing.id());
    }

    private GrantTerms named(PersonId person, PersonId client, Subject thing) {
        return new GrantTerms(
                person,
                world.elasCase,
                Capacity.PARENTS_SOLICITOR,
                client,
                "advice",
                "RULE_12_73_LAWYER",
                new Span(THURSDAY, null),
                thing.id());
    }

    private GrantTerms part(PersonId person, Capacity capacity, PersonId client) {
        return new GrantTerms(
                person, world.elasCase, capacity, client, "advice", "INSTRUCTION", new Span(THURSDAY, null));
    }
}
