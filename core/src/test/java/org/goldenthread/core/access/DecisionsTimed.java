package org.goldenthread.core.access;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long one decision takes, by JMH, over the same generated worlds that Cedar is timed with: with all that the person
 * holds in the case already in memory, as Cedar gets it.
 */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecisionsTimed {

    static final long SEED = 20_260_101;
    static final int QUESTIONS = 20_000;

    private final AccessRules rules = new AccessRules(AccessMatrix.SHIPPED);
    private final List<Question> questions = new ArrayList<>();
    private int next;

    private record Question(
            Actor actor, Action action, Subject subject, List<GrantTerms> held, boolean kept, Instant now) {}

    /** Writes the worlds down for Cedar. */
    public static void main(String[] file) throws IOException {
        new WorldsOnPaper(SEED, QUESTIONS).write(Path.of(file[0]));
    }

    @Setup
    public void worlds() {
        for (long seed = SEED; questions.size() < QUESTIONS; seed++) {
            GeneratedWorld world = new GeneratedWorld(seed);
            for (int turn = 0; turn < 6; turn++) {
                Actor actor = world.actor();
                Instant now = world.moment();
                for (Action action : Action.values()) {
                    world.subjects.forEach(subject -> questions.add(question(world, actor, action, subject, now)));
                }
            }
        }
    }

    /** What the database would have been asked for: the person's grants in that case. */
    private static Question question(GeneratedWorld world, Actor actor, Action action, Subject subject, Instant now) {
        List<GrantTerms> held = world.grants.stream()
                .filter(grant -> grant.person().equals(actor.person())
                        && grant.caseId().equals(subject.stamp().caseId()))
                .toList();
        return new Question(actor, action, subject, held, world.keeps(subject, actor), now);
    }

    @Benchmark
    @BenchmarkMode({Mode.AverageTime, Mode.SampleTime})
    public Decision decide() {
        Question one = questions.get(next);
        next = (next + 1) % questions.size();
        return rules.decide(one.actor(), one.action(), one.subject(), one.held(), one.kept(), one.now());
    }
}
