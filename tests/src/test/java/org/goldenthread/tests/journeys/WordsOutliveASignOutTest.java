package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Somebody writes, signs out in another tab, and presses the button: their words are shown to them there and then, and
 * nothing is kept that would lie ready for the next time they come in.
 */
@ExtendWith(OneBrowser.class)
class WordsOutliveASignOutTest {

    private static final String WORDS = "I read slowly – please don’t hurry me. Diolch ŵ";

    @Test
    void whoPressesSeesTheWordsOnceAndCanCopyThem(PortalBrowser browser) {
        Visitor gareth = browser.signInAfresh("gareth");
        DemonstrationPeople himself = DemonstrationPeople.of(browser, portal(), "gareth");
        writesAndSignsOutElsewhere(gareth);

        gareth.presses("Keep this").sees("This was typed on this device").sees(WORDS);
        assertThat(gareth.page().locator("main button")).hasCount(0);

        gareth.goesTo("/sign-in").comesIn(himself).goesTo("/my-details").doesNotSee("read slowly");
        // as he likes it, for whoever writes to him later
        gareth.goesTo("/language/cy");
    }

    @Test
    void somebodyElseOnTheSamePhoneFindsNothing(PortalBrowser browser) {
        Visitor rhys = browser.signInAfresh("rhys");
        DemonstrationPeople daniel = DemonstrationPeople.of(browser, portal(), "daniel");
        writesAndSignsOutElsewhere(rhys);

        rhys.presses("Keep this");
        rhys.goesTo("/sign-in").comesIn(daniel).goesTo("/my-details").doesNotSee("read slowly");
    }

    private static void writesAndSignsOutElsewhere(Visitor somebody) {
        somebody.goesTo("/language/en").goesTo("/my-details/speaking");
        somebody.page().locator("main textarea").fill(WORDS);
        signsOutInAnotherTab(somebody.page());
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
