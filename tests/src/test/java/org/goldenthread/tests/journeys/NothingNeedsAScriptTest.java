package org.goldenthread.tests.journeys;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An old phone, a locked-down office, a script that did not arrive: everything still works. Ela’s day is still to come. */
@Order(2)
@ExtendWith(OneBrowser.class)
class NothingNeedsAScriptTest {

    @Test
    void aGrandmotherFindsHerWayWritesAndSignsOut(PortalBrowser browser) {
        Visitor mair = browser.signInWithoutScript("mair");
        mair.goesTo("/").sees("Hello, Mair").follows("Menu");
        mair.goesTo("/day").sees("The day has three parts");
        mair.goesTo("/plan").goesTo("/papers").follows("Information for the family");
        mair.goesTo("/")
                .follows("Cymraeg")
                .sees("Helô, Mair")
                .follows("English")
                .sees("Hello, Mair");

        String file = browser.signInAs("ruth").goesTo("/cases").follows("Ela").isAt();
        FamilyMeeting room = new FamilyMeeting("Ela", file.substring("/cases/".length()), mair, mair);
        room.theFamilyKeepsToItself(mair, "We ring Auntie Bethan if it snows.");

        mair.goesTo("/").follows("Sign out").presses("Sign out").sees("You are signed out");
    }

    @Test
    void aSocialWorkerKeepsHalfAFormAndFindsItAgain(PortalBrowser browser) {
        Visitor priya = browser.signInWithoutScript("priya");
        priya.goesTo("/my-details").goesTo("/cases").follows("Tomos").presses("Ask for a family meeting");
        priya.takesUpFor("Tomos", "Refer the family")
                .answers("Has a parent, or somebody with parental responsibility, agreed to this referral?", "Yes")
                .writes("Who agreed, and when", "Daniel, by telephone on Friday.")
                .presses("Save and finish later")
                .sees("We have kept what you wrote");

        priya.takesUpFor("Tomos", "Refer the family").finds("Who agreed, and when", "Daniel, by telephone on Friday.");
    }
}
