package org.goldenthread.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.FamilyWorld.Sieve;
import org.junit.jupiter.api.Test;

/**
 * The question, the keys that filter a list, and an oracle that shares no line with either say the same, whoever asks for
 * whatever, whenever. A difference names its seed: {@code -Dgt.seed=<number>} makes the same worlds again.
 */
class AHundredThousandDecisionsAgreeTest {

    private static final int DECISIONS = Seeds.many(100_000);

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final NaiveOracle oracle = new NaiveOracle();
    private int asked;
    private int permitted;

    @Test
    void the_question_the_list_and_the_oracle_say_the_same() {
        long first = Seeds.first("differential");
        for (long seed = first; asked < DECISIONS; seed++) {
            GeneratedWorld world = new GeneratedWorld(seed);
            for (int turn = 0; turn < 6; turn++) {
                everything(world, world.actor(), world.moment(), seed);
            }
        }
        assertThat(permitted)
                .as("worlds in which something is permitted, and much refused")
                .isBetween(DECISIONS / 100, DECISIONS / 2);
    }

    private void everything(GeneratedWorld world, Actor actor, Instant now, long seed) {
        List<GrantTerms> live =
                world.grants.stream().filter(grant -> grant.span().holds(now)).toList();
        for (Action action : Action.values()) {
            Set<String> keys = rules.keys(actor, action, live, now);
            for (Subject subject : world.subjects) {
                boolean kept = world.keeps(subject, actor);
                boolean said = rules.decide(actor, action, subject, world.grants, kept, now)
                        .permitted();
                boolean listed = !kept && Sieve.lets(keys, subject.stamp());
                boolean expected = oracle.may(actor, action, subject, world.grants, kept, now);
                if (said != expected || listed != expected) {
                    throw new AssertionError("-Dgt.seed=" + seed + ": " + actor + " " + action + " " + subject.kind()
                            + " " + subject.stamp().compartment() + " "
                            + subject.stamp().label() + " at " + now
                            + ": the question says " + said + ", the list " + listed + ", the oracle " + expected);
                }
                asked++;
                permitted += said ? 1 : 0;
            }
        }
    }
}
