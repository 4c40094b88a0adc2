package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.Span;
import org.junit.jupiter.api.Test;

/**
 * Laws that say how two answers stand to one another, whatever the table holds: what is taken away, carried up, copied, or
 * given to somebody else opens nothing. Tried on worlds made by chance, by the question and by the keys of a list.
 */
class NothingWidensByItselfTest {

    private static final int WORLDS = 60;

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);

    /** Everything somebody may do at a moment: action and thing. */
    private record May(Action action, Subject thing) {}

    @Test
    void an_edge_closes_what_it_lies_before_and_opens_nothing() {
        Seeds.of("deny", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            for (Subject kept : world.subjects) {
                Set<May> before = all(world, world.grants, actor, now, thing -> world.keeps(thing, actor));
                Set<May> after =
                        all(world, world.grants, actor, now, thing -> thing.equals(kept) || world.keeps(thing, actor));

                before.removeIf(may -> may.thing().equals(kept));
                assertThat(after).isEqualTo(before);
            }
        });
    }

    @Test
    void ending_a_grant_sooner_or_taking_it_away_never_widens() {
        Seeds.of("ending", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            Set<May> before = all(world, world.grants, actor, now);
            for (GrantTerms grant : world.grants) {
                List<GrantTerms> without = without(world.grants, grant);
                List<GrantTerms> ended = new ArrayList<>(without);
                ended.add(lasting(grant, new Span(grant.span().from(), sooner(grant, world.moment()))));

                assertThat(before).containsAll(all(world, ended, actor, now));
                assertThat(all(world, ended, actor, now)).containsAll(all(world, without, actor, now));
            }
        });
    }

    @Test
    void what_another_holds_changes_nothing_for_anybody() {
        Seeds.of("of another", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            List<GrantTerms> own = world.grants.stream()
                    .filter(grant -> grant.person().equals(actor.person()))
                    .toList();

            assertThat(all(world, own, actor, now)).isEqualTo(all(world, world.grants, actor, now));
        });
    }

    @Test
    void somebody_who_is_written_down_twice_sees_as_each_by_the_grants_of_that_one_alone() {
        Seeds.of("written down twice", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Instant now = world.moment();
            PersonId one = world.people.get(0);
            PersonId other = world.people.get(1);
            Set<May> ones = all(world, world.grants, everyRole(one), now);

            List<GrantTerms> exchanged = world.grants.stream()
                    .map(grant -> grant.person().equals(other) ? heldBy(grant, world.people.get(2)) : grant)
                    .toList();

            assertThat(all(world, exchanged, everyRole(one), now))
                    .as("one's sight rests on one's grants and not on the other's")
                    .isEqualTo(ones);
        });
    }

    @Test
    void a_role_more_never_narrows_and_opens_only_what_asks_for_it() {
        Seeds.of("a role more", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            PersonId person = world.people.get(0);
            Instant now = world.moment();
            Set<Role> roles = EnumSet.noneOf(Role.class);
            Set<May> before = all(world, world.grants, signedIn(person, roles), now);
            for (Role role : Role.values()) {
                roles.add(role);
                Set<May> after = all(world, world.grants, signedIn(person, roles), now);
                Set<May> alone = all(world, world.grants, signedIn(person, EnumSet.of(role)), now);

                assertThat(after).containsAll(before);
                Set<May> gained = new HashSet<>(after);
                gained.removeAll(before);
                assertThat(alone).as("%s opens nothing of another's", role).containsAll(gained);
                before = after;
            }
        });
    }

    @Test
    void signing_in_weakly_never_widens() {
        Seeds.of("weakly", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Instant now = world.moment();
            PersonId person = world.people.get(0);
            Actor weakly = Actor.person(person, EnumSet.allOf(Role.class), false, "s");

            assertThat(all(world, world.grants, everyRole(person), now))
                    .containsAll(all(world, world.grants, weakly, now));
        });
    }

    @Test
    void a_thing_that_is_handled_more_carefully_is_seen_by_nobody_who_did_not_see_it_before() {
        Seeds.of("label up", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            for (Subject thing : world.subjects) {
                for (Label label : Label.values()) {
                    if (label.compareTo(thing.stamp().label()) > 0 && thing.kind() != SubjectKind.CASE) {
                        Subject up = new Subject(
                                thing.kind(), thing.id(), thing.stamp().withLabel(label));
                        for (Action action : Action.values()) {
                            assertThat(may(world, actor, action, thing, now) || !may(world, actor, action, up, now))
                                    .as("%s %s %s to %s", actor, action, thing, label)
                                    .isTrue();
                        }
                    }
                }
            }
        });
    }

    @Test
    void a_copy_or_shape_of_a_thing_in_its_place_or_with_a_higher_label_reaches_no_further_than_the_thing() {
        Seeds.of("derived", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Random chance = new Random(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            for (Subject parent : world.subjects) {
                Label label = Label.values()[
                        Math.max(parent.stamp().label().ordinal(), chance.nextInt(Label.values().length))];
                Subject derived = new Subject(
                        SubjectKind.FILE,
                        parent.kind() == SubjectKind.CASE ? new java.util.UUID(seed, seed) : parent.id(),
                        parent.kind() == SubjectKind.CASE
                                ? parent.stamp()
                                : parent.stamp().withLabel(label));
                for (Action action : Action.values()) {
                    assertThat(may(world, actor, action, parent, now) || !may(world, actor, action, derived, now))
                            .as("%s %s of %s", actor, action, parent)
                            .isTrue();
                }
            }
        });
    }

    @Test
    void in_which_order_grants_were_given_changes_nothing() {
        Seeds.of("order", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            List<GrantTerms> shuffled = new ArrayList<>(world.grants);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(all(world, shuffled, actor, now)).isEqualTo(all(world, world.grants, actor, now));
        });
    }

    @Test
    void what_is_held_in_one_case_opens_nothing_in_another() {
        Seeds.of("another case", WORLDS, seed -> {
            GeneratedWorld world = new GeneratedWorld(seed);
            Actor actor = world.actor();
            Instant now = world.moment();
            CaseId one = world.cases.get(0);
            List<GrantTerms> inOne = world.grants.stream()
                    .filter(grant -> grant.caseId().equals(one))
                    .toList();

            Set<May> all = all(world, world.grants, actor, now);
            all.removeIf(may -> world.cases.get(1).equals(may.thing().stamp().caseId()));
            Set<May> fewer = all(world, inOne, actor, now);
            fewer.removeIf(may -> world.cases.get(1).equals(may.thing().stamp().caseId()));
            assertThat(fewer).isEqualTo(all);
        });
    }

    private Set<May> all(GeneratedWorld world, List<GrantTerms> grants, Actor actor, Instant now) {
        return all(world, grants, actor, now, thing -> world.keeps(thing, actor));
    }

    /** By the question; the keys of a list are held against it on the way. */
    private Set<May> all(
            GeneratedWorld world, List<GrantTerms> grants, Actor actor, Instant now, Predicate<Subject> kept) {
        Set<May> all = new HashSet<>();
        for (Action action : Action.values()) {
            Set<String> keys = rules.keys(actor, action, grants, now);
            for (Subject thing : world.subjects) {
                boolean hidden = kept.test(thing);
                boolean may =
                        rules.decide(actor, action, thing, grants, hidden, now).permitted();
                if (may != (!hidden && FamilyWorld.Sieve.lets(keys, thing.stamp()))) {
                    throw new AssertionError("the list of " + actor + " " + action + " says otherwise");
                }
                if (may) {
                    all.add(new May(action, thing));
                }
            }
        }
        return all;
    }

    private boolean may(GeneratedWorld world, Actor actor, Action action, Subject thing, Instant now) {
        return rules.decide(actor, action, thing, world.grants, world.keeps(thing, actor), now)
                .permitted();
    }

    private static Actor everyRole(PersonId person) {
        return signedIn(person, EnumSet.allOf(Role.class));
    }

    private static Actor signedIn(PersonId person, Set<Role> roles) {
        return Actor.person(person, roles, true, "s");
    }

    private static List<GrantTerms> without(List<GrantTerms> grants, GrantTerms one) {
        return grants.stream().filter(grant -> grant != one).toList();
    }

    private static Instant sooner(GrantTerms grant, Instant moment) {
        Instant from = grant.span().from();
        Instant until = grant.span().until();
        Instant end = moment.isBefore(from) ? from : moment;
        return until == null || end.isBefore(until) ? end : until;
    }

    private static GrantTerms lasting(GrantTerms grant, Span span) {
        return new GrantTerms(
                grant.person(),
                grant.caseId(),
                grant.capacity(),
                grant.party(),
                grant.purpose(),
                grant.legalBasis(),
                span,
                grant.thing());
    }

    private static GrantTerms heldBy(GrantTerms grant, PersonId person) {
        return new GrantTerms(
                person,
                grant.caseId(),
                grant.capacity(),
                grant.party(),
                grant.purpose(),
                grant.legalBasis(),
                grant.span(),
                grant.thing());
    }
}
