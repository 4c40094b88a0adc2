package org.goldenthread.tests.journeys;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** From the morning of Ela's conference to the reviewed plan, everybody signed in as themselves. */
class FamilyMakesItsPlanTest {

    private static final String STAYS = "Ela stays with Nan until Mum is well, and Mum comes to tea.";
    private static final String PRIVATE = "We will talk with Dad about the summer, but not yet with the others.";

    @Test
    void theFamilyMakesItsPlanAndEverybodyKeepsTheirPart() throws SQLException {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor ruth = browser.signInAs("ruth");
            Visitor mair = browser.signInAs("mair");
            Visitor helen = browser.signInAs("helen");
            ruth.goesTo("/cases").follows("Ela");
            String file = ruth.isAt().substring("/cases/".length());
            FamilyMeeting day = new FamilyMeeting("Ela", file, ruth, helen);

            day.theDayBegins();
            day.theFamilyWrites(mair, STAYS, "Mair");
            day.theFamilyKeepsToItself(mair, PRIVATE);
            day.nobodyElseComesIn(
                    ruth, helen, browser.signInAs("priya"), browser.signInAs("kit"), browser.signInAs("daniel"));
            day.thePlanIsShared(mair, STAYS, PRIVATE);
            day.theDayEnds(STAYS, PRIVATE);
            day.theAuthorityAnswers();
            day.theyAgree(mair);
            day.theyDoTheirPart(mair);
            day.thePlanIsReviewed();

            mair.goesTo("/cases/" + file + "/plan").sees(STAYS);
        }
    }
}
