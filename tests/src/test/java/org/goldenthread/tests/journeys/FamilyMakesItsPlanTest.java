package org.goldenthread.tests.journeys;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the days before Ela's conference to the reviewed plan, everybody signed in as themselves. */
@ExtendWith(OneBrowser.class)
class FamilyMakesItsPlanTest {

    private static final String STAYS = "Ela stays with Nan until Mum is well, and Mum comes to tea.";
    private static final String PRIVATE = "We will talk with Dad about the summer, but not yet with the others.";
    private static final List<String> INSIDE = List.of("ela", "cerys", "mair", "bethan", "gareth");

    /** Whoever works with the family, or is apart from it, and whether they may use a program. */
    private static final Map<String, Boolean> OUTSIDE = Map.of("ruth", true, "priya", true);

    @Test
    void theFamilyMakesItsPlanAndEverybodyKeepsTheirPart(PortalBrowser browser) throws Exception {
        Visitor ruth = browser.signInAs("ruth");
        Visitor mair = browser.signInAs("mair");
        Visitor cerys = browser.signInAs("cerys");
        ruth.goesTo("/cases").follows("Ela");
        String file = ruth.isAt().substring("/cases/".length());
        BeforeTheDay before = new BeforeTheDay(file, ruth, mair);
        FamilyMeeting day = new FamilyMeeting("Ela", file, ruth, browser.signInAs("helen"));

        before.theyReadWhoComesAndWhy(cerys);
        before.theySayIfTheyCome();
        before.theCoordinatorWritesDownWhatSheWasTold();
        before.theyWriteWhatTheyWantToSay(browser.signInAs("ela"));
        before.anInvitationIsHandedOverAndTakenBack();

        day.theDayBeginsWhileSomebodyAnswers(mair);
        day.theFamilyWrites(mair, STAYS, "Mair");
        Felt outside = Felt.by(browser, OUTSIDE, List.of("mair"));
        day.theFamilyKeepsToItself(mair, PRIVATE);
        assertThat(outside.since()).as("what is felt of the family's room").isEmpty();
        day.aNumberIsTakenOutFirst(mair);
        day.twoWriteAtOnce(mair, cerys);
        day.somethingIsTakenOut(cerys);
        day.nobodyElseComesIn(others(browser));
        day.thePlanIsShared(mair, STAYS, PRIVATE);
        day.theDayEnds(STAYS, PRIVATE);
        day.theAuthorityAnswers();
        day.theyAgree(mair);
        day.theyDoTheirPart(mair);
        day.thePlanIsReviewed();

        mair.goesTo("/cases/" + file + "/plan").sees(STAYS);
    }

    /** Everybody of the demonstration who is not of this family's room: who works with it, and the father apart. */
    private static Visitor[] others(PortalBrowser browser) throws IOException {
        return Cast.everybody().stream()
                .map(Cast::username)
                .filter(not(INSIDE::contains))
                .map(browser::signInAs)
                .toArray(Visitor[]::new);
    }
}
