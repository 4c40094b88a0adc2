package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.goldenthread.tests.journeys.TheSafeAddressIsNowhereForDadTest.VISIT;
import static org.goldenthread.tests.journeys.TheSafeAddressIsNowhereForDadTest.brings;

import java.util.Locale;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * Before anybody coordinates in the case of their son: Daniel reads there what everybody reads, and nobody but Priya could
 * look at it first.
 */
@Order(0)
class AnAddressWithNobodyToLookAtItTest {

    @Test
    void whoeverBringsItTakesItOutFirstAndHeReadsNoneOfIt() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor priya = browser.signInAs("priya");
            brings(priya, priya.goesTo("/cases").follows("Tomos").isAt())
                    .seesWhatIsMissing()
                    .sees("This may say where somebody lives or how to reach them.");

            assertThat(EverythingToRead.of(browser.signInAs("daniel")))
                    .allSatisfy((path, words) ->
                            assertThat(words.toLowerCase(Locale.ROOT)).as(path).doesNotContain("heron", VISIT));
        }
    }
}
