package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody may not have and what is not there: the same status, the same words, the same headers. */
@ExtendWith(OneBrowser.class)
class RefusalsLookAlikeTest {

    @Test
    void aStrangersCaseAndNoCaseLookAlike(PortalBrowser browser) {
        Visitor ruth = browser.signInAs("ruth");
        ruth.goesTo("/cases").follows("Ela");
        String theirs = ruth.isAt();
        Visitor neil = browser.signInAs("neil");

        Answer refused = Answer.of(neil.asks(theirs));
        Answer absent = Answer.of(neil.asks("/cases/" + UUID.randomUUID()));

        assertThat(refused.status()).isEqualTo(404);
        assertThat(refused).isEqualTo(absent);
    }
}
