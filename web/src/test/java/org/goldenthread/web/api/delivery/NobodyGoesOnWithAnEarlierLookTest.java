package org.goldenthread.web.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.RejectedExecutionException;
import org.goldenthread.core.editorial.Edition;
import org.junit.jupiter.api.Test;

/** A look counts for those alone who came before it began. */
class NobodyGoesOnWithAnEarlierLookTest {

    private final Queue<Runnable> threads = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private long inTheDatabase = 1;
    private int looks;
    private Runnable meanwhile = () -> {};

    private final SharedLook look = new SharedLook(threads::add, (somebody, sees) -> {
        while (somebody.getAsBoolean()) {
            looks++;
            long seen = inTheDatabase;
            Runnable once = meanwhile;
            meanwhile = () -> {};
            once.run();
            sees.accept(edition(seen));
        }
    });

    @Test
    void aCrowdSharesOneLook() {
        comes("a");
        comes("b");
        comes("c");
        assertThat(told).isEmpty();

        run();

        assertThat(told).containsExactly("a 1", "b 1", "c 1");
        assertThat(looks).isOne();
    }

    @Test
    void whoComesWhileALookIsUnderWayWaitsForTheNext() {
        meanwhile = () -> {
            inTheDatabase = 2;
            comes("late");
        };
        comes("early");

        run();

        assertThat(told).containsExactly("early 1", "late 2");
        assertThat(looks).isEqualTo(2);
    }

    @Test
    void whereTheDatabaseIsAwayEverybodyGoesOnKnowingNothing() {
        meanwhile = () -> {
            throw new IllegalStateException("away");
        };
        comes("a");
        run();
        comes("b");
        run();

        assertThat(told).containsExactly("a -1", "b 1");
    }

    @Test
    void whereThereIsNotEvenALineToTheDatabaseNobodyWaitsForEver() {
        SharedLook away = new SharedLook(threads::add, (somebody, sees) -> {
            throw new IllegalStateException("no line");
        });
        away.execute(() -> told.add("a " + number(away)));
        run();

        assertThat(told).containsExactly("a -1");
    }

    @Test
    void oneThatFailsKeepsNobodyWaiting() {
        look.execute(() -> {
            throw new IllegalStateException("gone");
        });
        comes("b");
        run();

        assertThat(told).containsExactly("b 1");
    }

    @Test
    void whereThereWasNoThreadNobodyWaitsForALookAndTheNextOneAsksForOneAgain() {
        List<String> seen = new ArrayList<>();
        List<Runnable> some = new ArrayList<>();
        SharedLook crowded = new SharedLook(
                work -> {
                    if (some.isEmpty()) {
                        some.add(work);
                        throw new RejectedExecutionException("crowded");
                    }
                    some.add(work);
                },
                (somebody, sees) -> {
                    while (somebody.getAsBoolean()) {
                        sees.accept(edition(5));
                    }
                });

        crowded.execute(() -> seen.add("a " + (crowded.seen() == null ? "nothing" : number(crowded))));
        crowded.execute(() -> seen.add("b " + number(crowded)));
        some.get(1).run();

        assertThat(seen).containsExactly("a nothing", "b 5");
    }

    private static Edition edition(long number) {
        return new Edition(number, "mark of " + number, null, Instant.EPOCH, null);
    }

    private static long number(SharedLook look) {
        Edition seen = look.seen();
        return seen == null ? -1 : seen.number();
    }

    private void comes(String who) {
        look.execute(() -> told.add(who + " " + number(look)));
    }

    private void run() {
        for (Runnable one = threads.poll(); one != null; one = threads.poll()) {
            one.run();
        }
    }
}
