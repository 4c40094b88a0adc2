package org.goldenthread.tests.journeys;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How somebody may safely be reached: said, changed and taken back by themselves alone. */
@ExtendWith(OneBrowser.class)
class MyDetailsAreMineTest {

    @Test
    void anUncleSaysHowHeMayBeReachedAndHowNot(PortalBrowser browser) {
        Visitor gareth = browser.signInAfresh("gareth");
        gareth.goesTo("/language/en")
                .goesTo("/my-details")
                .goesTo("/my-details/ways")
                .sees("gareth@example.org");
        gareth.goesTo("/my-details/reach").presses("Keep this").seesWhatIsMissing();
        gareth.answers("By what?", "Text message")
                .writes("Number or address", "07700 900123")
                .chooses("Monday")
                .writes("From what time?", "10:00")
                .writes("Until what time?", "14:00")
                .answers("May we leave a voice message?", "No, never")
                .answers("May somebody else see who writes?", "No. Say nothing on the outside")
                .presses("Keep this")
                .sees("We have changed it");
        gareth.goesTo("/my-details/never")
                .chooses("Letter")
                .presses("Keep this")
                .sees("We never use");
        gareth.goesTo("/my-details/ways").presses("Do not use this any more").sees("We have changed it");
        gareth.goesTo("/my-details/speaking").presses("Keep this").sees("We have changed it");
    }

    @Test
    void whoeverHasNoCaseYetFindsPagesThatSaySo(PortalBrowser browser) {
        Visitor colin = browser.signInAs("colin");
        colin.goesTo("/cases").goesTo("/meetings").goesTo("/my-details");
        Visitor tomos = browser.signInAs("tomos");
        tomos.goesTo("/day").sees("Nothing here yet").goesTo("/plan").sees("Nothing here yet");
        tomos.goesTo("/papers").goesTo("/people").goesTo("/meetings");
    }
}
