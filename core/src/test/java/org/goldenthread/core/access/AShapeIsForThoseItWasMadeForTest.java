package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.search.IndexOfAWorld;
import org.junit.jupiter.api.Test;

/**
 * A report may have other parts taken out for each father. Who is offered such a shape, in whose list its paper stands and
 * who finds it by its words is one answer, and the oracle's.
 */
class AShapeIsForThoseItWasMadeForTest {

    private final PolicyInMemory portal = new PolicyInMemory();
    private final FamilyWorld world = portal.world;
    private final Subject report = portal.there(world.in(Compartment.SHARED, Label.RESTRICTED));
    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final NaiveOracle oracle = new NaiveOracle();
    private int reached;

    private record Shape(Label label, Audience audience) implements AccessGuard.Offered {}

    @Test
    void each_gets_the_best_that_was_made_for_them_and_nobody_anothers() {
        Shape forMair = new Shape(Label.SENSITIVE, new Audience(Capacity.FAMILY_NETWORK, world.mair));
        Shape forParents = new Shape(Label.SENSITIVE, Audience.of(Capacity.PARENT));
        Shape forAll = new Shape(Label.OFFICIAL, Audience.EVERYBODY);
        List<Shape> bestFirst = List.of(forMair, forParents, forAll);

        assertThat(chosen(world.asFamily(world.mair), bestFirst)).containsExactly(forMair);
        assertThat(chosen(world.asFamily(world.cerys), bestFirst)).containsExactly(forParents);
        assertThat(chosen(world.asProfessional(world.priya, Role.SOCIAL_WORKER), bestFirst))
                .containsExactly(forAll);
    }

    @Test
    void where_none_was_made_for_somebody_there_is_nothing_there_for_them() {
        Shape forMair = new Shape(Label.PUBLIC, new Audience(Capacity.FAMILY_NETWORK, world.mair));

        assertThat(chosen(world.asFamily(world.cerys), List.of(forMair))).isEmpty();
        assertThat(chosen(Actor.visitor(), List.of(forMair))).isEmpty();
        assertThat(chosen(Actor.step("share", world.elasCase, world.mair), List.of(forMair)))
                .isEmpty();
    }

    @Test
    void who_is_told_who_reads_it_is_told_of_no_shape_that_is_for_somebody_else() {
        Shape forMair = new Shape(Label.PUBLIC, new Audience(Capacity.FAMILY_NETWORK, world.mair));
        Subject paper = portal.there(world.in(Compartment.SHARED, Label.SENSITIVE));

        List<PersonId> readers = portal
                .as(
                        world.asProfessional(world.priya, Role.SOCIAL_WORKER),
                        () -> portal.explaining.of(PolicyInMemory.ThingId.of(paper), List.of(forMair)))
                .stream()
                .filter(line -> line.shape().isPresent())
                .map(ExplainingSight.Line::person)
                .toList();

        assertThat(readers).containsExactly(world.mair);
    }

    @Test
    void the_word_on_the_row_says_for_whom_and_no_other_word_does() {
        for (Audience audience : List.of(
                Audience.EVERYBODY, Audience.of(Capacity.PARENT_APART), new Audience(Capacity.PARENT, world.mair))) {
            assertThat(Audience.ofWord(audience.word())).isEqualTo(audience);
        }
        assertThat(Audience.ofWord("health").capacity()).isEqualTo(Capacity.HEALTH);
        assertThatThrownBy(() -> Audience.ofWord("nurses")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Audience(null, world.mair)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_offer_the_list_the_search_and_the_oracle_say_the_same() {
        try (WorldInADatabase database = new WorldInADatabase()) {
            Seeds.of("audience", 120, seed -> agree(seed, database));
        }
        assertThat(reached).as("some that were made for somebody are reached").isPositive();
    }

    private void agree(long seed, WorldInADatabase database) {
        GeneratedWorld made = new GeneratedWorld(seed);
        Map<UUID, Audience> audiences = audiences(made, new Random(seed));
        Map<UUID, AccessStamp> places = new HashMap<>();
        made.subjects.forEach(subject -> places.put(subject.id(), subject.stamp()));
        database.hold(made, audiences);
        IndexOfAWorld index = new IndexOfAWorld(places, audiences);
        for (int turn = 0; turn < 6; turn++) {
            Actor actor = made.actor();
            Instant now = made.moment();
            List<GrantTerms> live = made.grants.stream()
                    .filter(grant -> grant.span().holds(now))
                    .toList();
            Scope scope = new Scope(rules.keys(actor, Action.SEE, live, now), actor);
            Set<UUID> listed = database.reachedBy(scope);
            Set<UUID> hidden = new HashSet<>(made.keptFrom(actor));
            hidden.addAll(made.waitsFor(actor, scope.keys()));
            Set<UUID> found = index.reachedBy(new IndexScope(scope.keys(), hidden));
            assertThat(database.reachedByHalves(scope)).isEqualTo(listed);
            assertThat(found).isEqualTo(listed);
            for (Subject subject : made.subjects) {
                Audience audience = audiences.getOrDefault(subject.id(), Audience.EVERYBODY);
                HeldBack waits = made.holding(subject);
                boolean kept = made.keeps(subject, actor);
                boolean expected = oracle.may(actor, Action.SEE, subject, waits, made.grants, kept, now)
                        && oracle.isFor(audience.word(), actor, subject, made.grants, now);
                assertThat(listed.contains(subject.id()))
                        .as("%s for %s", subject, audience)
                        .isEqualTo(expected);
                reached += expected && audience.capacity() != null ? 1 : 0;
            }
        }
    }

    /** Of half of what is there, in a case: for a capacity that somebody holds there, and often for one person in it. */
    private static Map<UUID, Audience> audiences(GeneratedWorld made, Random chance) {
        Map<UUID, Audience> audiences = new HashMap<>();
        for (Subject subject : made.subjects) {
            CaseId caseId = subject.stamp().caseId();
            if (caseId != null && chance.nextBoolean()) {
                GrantTerms grant = made.grants.get(chance.nextInt(made.grants.size()));
                PersonId person = made.people.get(chance.nextInt(made.people.size()));
                audiences.put(subject.id(), new Audience(grant.capacity(), chance.nextBoolean() ? person : null));
            }
        }
        return audiences;
    }

    private List<Shape> chosen(Actor actor, List<Shape> bestFirst) {
        return portal.as(actor, () -> portal.guard.choose(report, bestFirst)).stream()
                .toList();
    }
}
