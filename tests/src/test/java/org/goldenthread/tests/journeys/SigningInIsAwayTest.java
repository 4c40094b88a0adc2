package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Keycloak is held still, so that it takes connections and answers none of them: the worst way of being away. Whoever is in
 * goes on, whoever comes is told what to do, and afterwards everything is as before.
 */
@ExtendWith(OneBrowser.class)
class SigningInIsAwayTest {

    private static final int AWAY = 503;

    @Test
    void whoeverIsInGoesOnAndWhoeverComesIsToldToTryAgain(PortalBrowser browser) throws Exception {
        try (Stillness still = new Stillness()) {
            Visitor mair = browser.signInAfresh("mair");
            Visitor bethan = browser.visitor("somebody");
            still.hold();

            mair.goesTo("/my-details").sees("m…@example.org");
            assertThat(answerTo(bethan, "/sign-in?door=family")).isEqualTo(AWAY);
            bethan.sees("Signing in does not work just now");
            assertThat(answerTo(bethan.goesTo("/language/cy"), "/sign-in?door=work"))
                    .isEqualTo(AWAY);
            bethan.sees("Nid yw mewngofnodi’n gweithio");
            mair.goesTo("/");
            assertThat(mair.isAt()).isEqualTo("/");

            still.release();
            browser.signInAfresh("bethan").goesTo("/my-details").sees("b…@example.org");
        }
    }

    private static int answerTo(Visitor visitor, String path) {
        return visitor.page()
                .waitForResponse(visitor.portal() + path, () -> visitor.goesTo(path))
                .status();
    }

    /** Holds the Keycloak of this portal still, and lets it go on whatever happens. */
    private static final class Stillness implements AutoCloseable {

        private final String session;

        Stillness() throws IOException {
            String place = System.getenv("GT_VAR");
            assertThat(place).as("GT_VAR says where the portal's servers are").isNotNull();
            session = "-"
                    + Files.readString(Path.of(place, "run", "keycloak.pid")).strip();
        }

        void hold() throws IOException, InterruptedException {
            tell("-STOP");
        }

        void release() throws IOException, InterruptedException {
            tell("-CONT");
        }

        private void tell(String signal) throws IOException, InterruptedException {
            Process told = new ProcessBuilder("kill", signal, "--", session)
                    .inheritIO()
                    .start();
            assertThat(told.waitFor()).as("kill " + signal).isZero();
        }

        @Override
        public void close() throws IOException, InterruptedException {
            release();
        }
    }
}
