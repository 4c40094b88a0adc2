package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** kill -9 in the middle of the process: whatever was acknowledged is there, nothing is there by half, and it goes on. */
class KilledServerForgetsNothingTest {

    private static final int BUSY = 3;
    private static final int ENOUGH = 9;

    private final List<String> acknowledged = new CopyOnWriteArrayList<>();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);

    @Test
    void whatWasAcknowledgedBeforeTheKillIsThereAfterwardsAndGoesOn() throws Exception {
        ServerOfOurOwn server = new ServerOfOurOwn(PortalUnderTest.with(WitnessServlet.class));
        ExecutorService busy = Executors.newFixedThreadPool(BUSY);
        try {
            for (int i = 0; i < BUSY; i++) {
                busy.submit(() -> referFamiliesUntilItDies(server));
            }
            assertThat(enough.await(5, TimeUnit.MINUTES)).isTrue();
            server.kill();
            busy.shutdown();
            assertThat(busy.awaitTermination(2, TimeUnit.MINUTES)).isTrue();

            server.startAgain();

            assertThat(server.ask("GET", "")).as("faults in the trail").isEmpty();
            for (String line : acknowledged) {
                assertThat(server.ask("GET", query(line))).isEqualTo("decide-referral");
            }
            assertThat(server.ask("PUT", query(acknowledged.get(0)))).isEqualTo("choose-coordinator");
        } finally {
            busy.shutdownNow();
            server.kill();
        }
    }

    private Void referFamiliesUntilItDies(ServerOfOurOwn server) throws InterruptedException {
        try {
            while (true) {
                acknowledged.add(server.ask("POST", ""));
                enough.countDown();
            }
        } catch (IOException dead) {
            return null;
        }
    }

    private static String query(String line) {
        String[] said = line.split(" ");
        return "?case=" + said[0] + "&manager=" + said[1];
    }
}
