package org.goldenthread.tests.journeys;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be taken is answered by a page in plain words, and never by a bare number. */
@ExtendWith(OneBrowser.class)
class TheDoorSaysWhyTest {

    private static final int MORE_THAN_ANY_FORM = 2_000_000;
    private static final int LONGER_THAN_ANY_ADDRESS = 4_100;

    @Test
    void whoeverOnlyLooksFindsPagesForAnybody(PortalBrowser browser) {
        Visitor somebody = browser.visitor("somebody");
        somebody.goesTo("/words").goesTo("/listen").goesTo("/accessibility").goesTo("/sign-out");
        somebody.goesTo("/language/cy").goesTo("/words").goesTo("/easy-read/on").goesTo("/words");
        somebody.goesTo("/easy-read/off").goesTo("/guides").follows("Pwy sy’n gweld beth rydych yn ei ddweud");
        somebody.sees("Mewn amser preifat").follows("English").sees("In private time");
        somebody.follows("Easy read").sees("Only your family can read this");
        somebody.follows("Cymraeg")
                .sees("mae’n rhaid i’r cydlynydd ddweud wrth rywun")
                .sees("Nid yw hwn gennym eto");
        somebody.goesTo("/demonstration").goesTo("/demonstration/people?still").goesTo("/demonstration/inbox");
    }

    @Test
    void aWayBackFromNowhereLeadsToSigningInOnceMore(PortalBrowser browser) {
        browser.visitor("somebody")
                .goesTo("/sign-in/return?code=none&state=none")
                .sees("Please sign in once more");
    }

    @Test
    void aFormThatIsNotOursIsNotTaken(PortalBrowser browser) {
        Visitor tomos = browser.signInAs("tomos");
        tomos.goesTo("/my-details/speaking");
        tomos.page().locator("main input[name=form-token]").evaluate("box => box.remove()");
        tomos.presses("Keep this").sees("That page was too old to send");
    }

    @Test
    void moreThanAnyFormHoldsIsNotTaken(PortalBrowser browser) {
        Visitor tomos = browser.signInAs("tomos");
        tomos.goesTo("/my-details/speaking");
        Locator box = tomos.page().locator("main textarea").first();
        box.evaluate(
                "(box, length) => { box.removeAttribute('maxlength'); box.value = 'x'.repeat(length); }",
                MORE_THAN_ANY_FORM);
        tomos.presses("Keep this").sees("That was too much at once");
    }

    @Test
    void whatNobodyUnderstandsAndWhatIsKeptNoLongerIsSaid(PortalBrowser browser) {
        Visitor tomos = browser.signInAs("tomos");
        tomos.goesTo("/words?" + "x".repeat(LONGER_THAN_ANY_ADDRESS)).sees("We could not understand that");
        tomos.goesTo("/again/" + UUID.randomUUID()).sees("There is nothing kept here any more");
    }

    @Test
    void whoeverSignsOutIsAskedFirstAndToldThen(PortalBrowser browser) {
        browser.signInAfresh("tomos")
                .goesTo("/sign-out")
                .sees("Do you want to sign out?")
                .presses("Sign out")
                .sees("You are signed out");
    }
}
