package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** kill -9 in the middle of the process: whatever was acknowledged is there, nothing is there by half, and it goes on. */
class KilledServerForgetsNothingTest {

    private static final int BUSY = 2;

    private final Acknowledged referrals = new Acknowledged("?of=referral", 9);
    private final Acknowledged days = new Acknowledged("?of=day", 2);

    @Test
    void whatWasAcknowledgedBeforeTheKillIsThereAfterwardsAndGoesOn() throws Exception {
        ServerOfOurOwn server = new ServerOfOurOwn(PortalUnderTest.with(WitnessServlet.class, FamilyDays.class));
        ExecutorService busy = Executors.newFixedThreadPool(2 * BUSY);
        String begun = LocalDateTime.now(ZoneOffset.UTC).toString();
        try {
            for (int i = 0; i < BUSY; i++) {
                busy.submit(() -> untilItDies(server, referrals));
                busy.submit(() -> untilItDies(server, days));
            }
            assertThat(referrals.enough().await(5, TimeUnit.MINUTES)).isTrue();
            assertThat(days.enough().await(5, TimeUnit.MINUTES)).isTrue();
            server.kill();
            busy.shutdown();
            assertThat(busy.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

            server.startAgain();

            assertThat(server.ask("GET", "")).as("faults in the trail").isEmpty();
            everyReferralIsThere(server);
            everyDayIsWhole(server);
            assertThat(server.askUntil("nothing", "?of=halves&since=" + begun))
                    .as("what is there by half")
                    .isEqualTo("nothing");
        } finally {
            busy.shutdownNow();
            server.kill();
        }
    }

    private void everyReferralIsThere(ServerOfOurOwn server) throws Exception {
        for (String referral : referrals.lines()) {
            assertThat(server.ask("GET", "?of=conference&" + referral)).isEqualTo("decide-referral");
        }
        assertThat(server.ask("PUT", "?of=referral&" + referrals.lines().get(0)))
                .isEqualTo("choose-coordinator");
    }

    private void everyDayIsWhole(ServerOfOurOwn server) throws Exception {
        server.ask("DELETE", "");
        for (String day : days.lines()) {
            assertThat(server.ask("GET", "?of=conference&" + day))
                    .as("the plan is shared")
                    .contains("answer-request");
            assertThat(server.ask("GET", "?of=file&" + day))
                    .as("what was brought can be opened")
                    .isEqualTo("true");
            assertThat(server.askUntil("ask-in-person", "?of=asked&" + day))
                    .as("the clock that ran out meanwhile")
                    .contains("ask-in-person");
        }
        assertThat(server.ask("PUT", "?of=day&" + days.lines().get(0))).contains("decide-plan");
    }

    private static Void untilItDies(ServerOfOurOwn server, Acknowledged what) throws InterruptedException {
        try {
            while (true) {
                what.lines().add(server.ask("POST", what.query()));
                what.enough().countDown();
            }
        } catch (IOException dead) {
            return null;
        }
    }

    private record Acknowledged(String query, List<String> lines, CountDownLatch enough) {

        Acknowledged(String query, int enough) {
            this(query, new CopyOnWriteArrayList<>(), new CountDownLatch(enough));
        }
    }
}
