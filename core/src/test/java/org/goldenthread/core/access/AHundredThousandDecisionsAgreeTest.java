package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.FamilyWorld.Sieve;
import org.goldenthread.core.search.IndexOfAWorld;
import org.junit.jupiter.api.Test;

/**
 * The question, the keys, the condition of every list as a database answers it, the filter of every search as the index
 * answers it, and an oracle that shares no line with any of them say the same, whoever asks for whatever, whenever. A
 * difference names its seed: {@code -Dgt.seed=<number>} makes the same worlds again.
 */
class AHundredThousandDecisionsAgreeTest {

    private static final int DECISIONS = Seeds.many(100_000);

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final NaiveOracle oracle = new NaiveOracle();
    private int asked;
    private int permitted;
    private int waited;

    @Test
    void the_question_the_list_the_search_and_the_oracle_say_the_same() {
        long first = Seeds.first("differential");
        try (WorldInADatabase database = new WorldInADatabase()) {
            for (long seed = first; asked < DECISIONS; seed++) {
                GeneratedWorld world = new GeneratedWorld(seed);
                database.hold(world);
                IndexOfAWorld index = new IndexOfAWorld(things(world));
                for (int turn = 0; turn < 6; turn++) {
                    Actor actor = world.actor();
                    Instant now = world.moment();
                    for (Action action : Action.values()) {
                        everything(world, new Asked(actor, action, now, seed), database, index);
                    }
                }
            }
        }
        assertThat(permitted)
                .as("worlds in which something is permitted, and much refused")
                .isBetween(DECISIONS / 100, DECISIONS / 2);
        assertThat(waited).as("what is refused because it waits alone").isPositive();
    }

    private record Asked(Actor actor, Action action, Instant now, long seed) {}

    private void everything(GeneratedWorld world, Asked who, WorldInADatabase database, IndexOfAWorld index) {
        List<GrantTerms> live = world.grants.stream()
                .filter(grant -> grant.span().holds(who.now()))
                .toList();
        Set<String> keys = rules.keys(who.actor(), who.action(), live, who.now());
        Set<UUID> listed = database.reachedBy(new Scope(keys, who.actor()));
        assertThat(database.reachedByHalves(new Scope(keys, who.actor())))
                .as("-Dgt.seed=%d: %s, in halves", who.seed(), who)
                .isEqualTo(listed);
        Set<UUID> waiting = world.waitsFor(who.actor(), keys);
        Set<UUID> hidden = new HashSet<>(world.keptFrom(who.actor()));
        hidden.addAll(waiting);
        Set<UUID> found = index.reachedBy(new IndexScope(keys, hidden));
        List<GrantTerms> wanted = NaiveOracle.notOutgrown(world, who.now());
        for (Subject subject : world.subjects) {
            boolean kept = world.keeps(subject, who.actor());
            boolean outOfSight = kept || waiting.contains(subject.id());
            boolean expected =
                    oracle.may(who.actor(), who.action(), subject, world.holding(subject), wanted, kept, who.now());
            Map<String, Boolean> said = Map.of(
                    "the question",
                    rules.decide(who.actor(), who.action(), subject, world.grants, outOfSight, who.now())
                            .permitted(),
                    "the keys",
                    !outOfSight && Sieve.lets(keys, subject.stamp()),
                    "the list",
                    listed.contains(subject.id()),
                    "the search",
                    found.contains(subject.id()));
            if (said.containsValue(!expected)) {
                throw new AssertionError("-Dgt.seed=" + who.seed() + ": " + who + " " + subject.kind() + " "
                        + subject.stamp().compartment() + " " + subject.stamp().label() + ": the oracle says "
                        + expected + ", and " + said);
            }
            asked++;
            permitted += expected ? 1 : 0;
            waited += !expected && !kept && Sieve.lets(keys, subject.stamp()) ? 1 : 0;
        }
    }

    private static Map<UUID, AccessStamp> things(GeneratedWorld world) {
        Map<UUID, AccessStamp> things = new HashMap<>();
        world.subjects.forEach(subject -> things.put(subject.id(), subject.stamp()));
        return things;
    }
}
