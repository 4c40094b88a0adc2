package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Somebody writes, is signed out in another tab, and presses the button: the same person gets their words back. */
class WordsOutliveASignOutTest {

    private static final String WORDS = "I read slowly – please don’t hurry me. Diolch ŵ";

    @Test
    void whoWroteThemGetsThemBackInTheirFormAndPressesAgain() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor gareth = browser.signInAs("gareth");
            DemonstrationPeople himself = DemonstrationPeople.of(browser, portal(), "gareth");
            gareth.goesTo("/language/en").goesTo("/my-details/speaking");
            Locator box = gareth.page().locator("main textarea");
            box.fill(WORDS);
            signsOutInAnotherTab(gareth.page());

            gareth.presses("Keep this").sees("What you wrote is kept safe");
            gareth.comesIn(himself).sees("It has not been sent yet");
            assertThat(box).hasValue(WORDS);
            gareth.goesTo("/my-details").doesNotSee(WORDS);
            gareth.page().goBack();
            assertThat(box).hasValue(WORDS);
            gareth.presses("Keep this").sees(WORDS);
        }
    }

    @Test
    void somebodyElseOnTheSamePhoneFindsNothing() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            Visitor rhys = browser.signInAs("rhys");
            DemonstrationPeople daniel = DemonstrationPeople.of(browser, portal(), "daniel");
            rhys.goesTo("/language/en").goesTo("/my-details/speaking");
            rhys.page().locator("main textarea").fill(WORDS);
            signsOutInAnotherTab(rhys.page());

            rhys.presses("Keep this");
            rhys.comesIn(daniel).sees("There is nothing kept here any more").doesNotSee("read slowly");
        }
    }

    private static void signsOutInAnotherTab(Page page) {
        Page other = page.context().newPage();
        other.navigate(portal() + "/sign-out");
        other.locator("main [type=submit]").first().click();
        other.waitForURL("**/sign-out");
        other.close();
    }

    private static String portal() {
        return System.getenv("GT_PORTAL_URL").replaceAll("/$", "");
    }
}
