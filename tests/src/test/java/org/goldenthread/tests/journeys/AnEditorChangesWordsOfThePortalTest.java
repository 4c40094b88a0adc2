package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A sentence of a grandmother's home page is changed in two languages, read on her phone, and brought back: nothing starts anew. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnEditorChangesWordsOfThePortalTest {

    private static final String SHIPPED = "Hello, Mair";
    private static final String OURS = "Good to see you, {name}. ${7*7} {{7*7}} <b>";

    private String place = "";

    @Test
    @Order(1)
    void theWordsAreFoundByWhatStandsOnTheScreenAndChangedInBothLanguages(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo("/editor").follows("The words of the portal");
        lowri.writes("What stands on the screen", "no such words anywhere")
                .presses("Show these")
                .sees("No words like that");
        lowri.writes("What stands on the screen", "hello, {name}").presses("Show these");
        lowri.sees("Helô, {name}").follows("home.hello").sees("the family’s own pages");
        lowri.presses("Change these words").sees("Everybody gets these words");
        place = lowri.isAt().replaceFirst("\\?.*", "");

        lowri.goesTo(place + "/write/en").writes("Words", "Good to see you").presses("Save the draft");
        lowri.seesWhatIsMissing().sees("Keep {name}");
        lowri.writes("Words", OURS)
                .writes("What did you change", "It is warmer")
                .presses("Save it and see it");
        assertThat(lowri.page().frameLocator("iframe").locator("main")).containsText(OURS);
        lowri.goesTo(place + "/write/cy")
                .sees("what changed since you last wrote")
                .writes("Words", "Braf eich gweld, {name}")
                .presses("Save the draft");
        lowri.goesTo("/editor/words?need=under-way").sees(OURS).sees("home.hello");
        browser.signInAs("mair").goesTo("/language/en").goesTo("/").sees(SHIPPED);
    }

    @Test
    @Order(2)
    void aSecondPersonSaysYesAndSheReadsThemInBothLanguages(PortalBrowser browser) {
        editor(browser, "lowri").goesTo(place).follows("Ask a second person").presses("Ask");
        saysYes(browser);

        Visitor mair = browser.signInAs("mair").goesTo("/language/en").findsInTime("/", OURS.replace("{name}", "Mair"));
        mair.goesTo("/language/cy").goesTo("/").sees("Braf eich gweld, Mair");
        mair.goesTo("/language/en");
    }

    @Test
    @Order(3)
    void theyAreBroughtBackAndWhatShipsIsSaidWhenNothingElseIs(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(place + "/restore/2");
        lowri.writes("Why?", "she liked it as it was").presses("Bring them back");
        lowri.follows("Ask a second person").presses("Ask");
        Visitor gethin = saysYes(browser);
        browser.signInAs("mair").findsInTime("/", SHIPPED);

        gethin.goesTo(place + "/withdraw").sees("Everybody gets the words again that came with the portal");
        gethin.writes("Why?", "as it ships")
                .presses("Stop showing it")
                .sees("Everybody gets the words again that came with the portal");
        browser.signInAs("mair").goesTo("/").sees(SHIPPED);
    }

    @Test
    @Order(4)
    void aTranslatorReadsAWholePageOfThem(PortalBrowser browser) {
        Visitor gethin = editor(browser, "gethin").goesTo("/editor/languages").sees("The words of the portal");
        gethin.goesTo("/editor/words?need=unread&where=mail").sees("Mae rhywbeth newydd i chi");
        Locator rows = gethin.page().locator("tbody tr");
        int unread = rows.count();
        gethin.presses("My language is Welsh, and I have read all of these")
                .sees("We took down that you have read " + unread + " of them")
                .sees("No words like that");
        browser.signInAs("priya").findsNothingAt("/editor/words").findsNothingAt("/editor/words/home.hello");
    }

    private Visitor saysYes(PortalBrowser browser) {
        return editor(browser, "gethin")
                .goesTo(place + "/approve")
                .answers("When?", "Now")
                .answers("Until when?", "No end")
                .presses("Say yes")
                .sees("You approved it");
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
