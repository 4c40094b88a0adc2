package org.goldenthread.core.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhateverBecomesOfARoundTheNextOneComesTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final ScheduledThreadPoolExecutor scheduler = new ScheduledThreadPoolExecutor(1);
    private final List<String> said = new ArrayList<>();
    private final Logger log = Logger.getLogger(WhateverBecomesOfARoundTheNextOneComesTest.class.getName());
    private final Handler listening = new Listening();

    @BeforeEach
    void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(listening);
    }

    @AfterEach
    void end() {
        scheduler.shutdownNow();
        log.removeHandler(listening);
        log.setUseParentHandlers(true);
    }

    @Test
    void whatGoesWrongIsSaidOnceUntilARoundSucceeds() throws InterruptedException {
        List<Boolean> rounds = List.of(false, false, true, false, false);
        CountDownLatch left = new CountDownLatch(rounds.size());
        Ticking ticking = ticking(() -> {
            int round = rounds.size() - (int) left.getCount();
            left.countDown();
            if (round < rounds.size() && !rounds.get(round)) {
                throw new IllegalStateException("the disk is away");
            }
        });

        ticking.start(scheduler, Duration.ZERO, AT_ONCE);
        assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        endsOf(ticking, scheduler);

        assertThat(said).containsExactly("it is tried again", "it is tried again");
    }

    @Test
    void startedTwiceItRunsOnceAndStoppedItRunsNoMore() {
        Ticking ticking = ticking(() -> {});

        ticking.start(scheduler, Duration.ofDays(1), AT_ONCE);
        ticking.start(scheduler, Duration.ofDays(1), AT_ONCE);
        assertThat(scheduler.getQueue()).hasSize(1);

        ticking.stop();
        scheduler.purge();
        assertThat(scheduler.getQueue()).isEmpty();
    }

    @Test
    void whereOneFailsTheOthersHaveTheirTurnAndTheFailureIsHeardOf() {
        List<String> had = new ArrayList<>();

        assertThatThrownBy(() -> Ticking.each(List.of("stuck", "fine", "stuck as well"), one -> {
                    had.add(one);
                    if (one.startsWith("stuck")) {
                        throw new IllegalStateException(one);
                    }
                }))
                .hasMessage("stuck")
                .satisfies(failed -> assertThat(failed.getSuppressed()).hasSize(1));

        assertThat(had).containsExactly("stuck", "fine", "stuck as well");
    }

    private static Ticking ticking(Runnable round) {
        return new Ticking(WhateverBecomesOfARoundTheNextOneComesTest.class, "it is tried again", round);
    }

    /** Lets the last round come to its end, so that what it said is there. */
    private static void endsOf(Ticking ticking, ScheduledExecutorService scheduler) throws InterruptedException {
        ticking.stop();
        scheduler.shutdown();
        assertThat(scheduler.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }

    private final class Listening extends Handler {

        @Override
        public void publish(LogRecord line) {
            said.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
