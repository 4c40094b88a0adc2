package org.goldenthread.tests.journeys;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The whole of a conference for Osian, with a grandmother whom the portal did not know before. */
@ExtendWith(OneBrowser.class)
class AConferenceRunsFromReferralToReviewTest {

    private static final String STAYS = "Osian sleeps at Nain’s when Mum is in hospital.";
    private static final String PRIVATE = "Dad finds it hard to ask for help.";

    @Test
    void aFamilyIsReferredPreparedHeardAndReviewed(PortalBrowser browser) throws SQLException {
        Visitor priya = browser.signInAs("priya");
        Visitor ruth = browser.signInAs("ruth");
        Visitor cerys = browser.signInAs("cerys");
        Visitor rhys = browser.signInAs("rhys");
        Preparation preparation = new Preparation(browser, ruth, cerys, rhys);

        String file = preparation.theSocialWorkerRefers(priya);
        preparation.theServiceTakesItOn(browser.signInAs("marian"));
        preparation.theFamilyIsSpokenWith();
        // as he likes it, whatever he chose before
        Visitor gareth = browser.signInAfresh("gareth").goesTo("/language/cy");
        Visitor sian = preparation.aGrandmotherIsInvited(file);
        preparation.theNetworkIsNamed();
        preparation.eachParentAgrees();
        preparation.theChildIsOfferedAnAdvocate();
        preparation.theInformationIsSharedOnceItIsPlain(priya, file);
        sian.goesTo("/papers").follows("Information for the family").sees("Osian always knows where he sleeps.");

        InvitationLetter letter = new InvitationLetter();
        Visitor mair = browser.signInAs("mair");
        Visitor daniel = browser.signInAs("daniel");
        letter.isReadInEnglish(mair);
        letter.isReadInWelsh(gareth);
        letter.nobodyElseReadsIt(priya, cerys, daniel);
        letter.isChanged(editor(browser, "lowri"), editor(browser, "gethin"));
        preparation.aDaySuitsTheFamily(sian);
        letter.saysTheNewWordsToTheNext(sian);
        letter.staysAsItWasSent(mair);
        letter.isListedForWhoSentIt(ruth, file);

        daniel.findsNothingAt("/cases/" + file);

        FamilyMeeting day = new FamilyMeeting("Osian", file, ruth, browser.signInAs("helen"));
        day.theDayBegins();
        day.theFamilyWrites(sian, STAYS, "Siân");
        day.theFamilyKeepsToItself(cerys, PRIVATE);
        day.nobodyElseComesIn(ruth, priya, daniel, browser.signInAs("sam"));
        day.thePlanIsShared(sian, STAYS, PRIVATE);
        day.theDayEnds(STAYS, PRIVATE);
        day.theAuthorityRefusesAtFirst(sian, STAYS);
        day.theyAgree(sian);
        day.theyDoTheirPart(sian);
        day.thePlanIsReviewed();

        sian.goesTo("/cases/" + file + "/plan").sees(STAYS).sees("The family goes on by itself");
        sian.goesTo("/decided")
                .sees("No to what the family asked for: A second bed, and the bus to school.")
                .sees("Part of the family’s plan was accepted.")
                .sees("The plan was reviewed, and the family meeting was finished.")
                .doesNotSee(PRIVATE)
                .doesNotSee("The referral was");
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
