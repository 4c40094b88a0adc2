package org.goldenthread.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;

/** Somebody's large picture holds up nobody for longer than they would wait at a door. */
class NobodyWaitsLongForATurnTest {

    @Test
    void whoseTurnDoesNotComeInTimeIsToldSoAndTheNextIsDone() throws Exception {
        OneAtATime turns = new OneAtATime(Duration.ofMillis(20));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        FutureTask<Boolean> theirs = new FutureTask<>(() -> turns.does(() -> {
            begun.countDown();
            return waited(enough);
        }));
        new Thread(theirs).start();
        begun.await();

        assertThatThrownBy(() -> turns.does(() -> "mine"))
                .isInstanceOfSatisfying(
                        FileRefused.class, no -> assertThat(no.reason()).isEqualTo(FileRefused.Reason.BUSY));

        enough.countDown();
        assertThat(theirs.get()).isTrue();
        assertThat(turns.does(() -> "mine")).isEqualTo("mine");
    }

    @Test
    void whatGoesWrongKeepsNobodyElseWaiting() {
        OneAtATime turns = new OneAtATime(Duration.ofMillis(20));

        assertThatThrownBy(() -> turns.does(() -> {
                    throw new FileRefused(FileRefused.Reason.BROKEN_PICTURE);
                }))
                .isInstanceOf(FileRefused.class);

        assertThat(turns.does(() -> "next")).isEqualTo("next");
    }

    private static boolean waited(CountDownLatch until) {
        try {
            until.await();
            return true;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
