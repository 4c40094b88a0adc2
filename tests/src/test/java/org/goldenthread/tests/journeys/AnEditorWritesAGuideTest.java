package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two editors write a guide in two languages, look at it as its readers would, and bring it to everybody and back. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnEditorWritesAGuideTest {

    private static final String GUIDE = "/guides/when-it-snows";

    private String place = "";

    @Test
    @Order(1)
    void anEditorBeginsAGuideAndKeepsHalfOfItUntilTomorrow(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri");
        lowri.follows("Open the desk").sees("What a family meeting is");
        lowri.follows("Begin something new")
                .writes("What is its address called?", "No address")
                .presses("Continue")
                .seesWhatIsMissing();
        lowri.answers("What is it?", "Guide")
                .writes("What is its address called?", "when-it-snows")
                .presses("Continue");
        lowri.writes("Title", "When it snows").presses("Save the draft").seesWhatIsMissing();
        lowri.presses("Save and finish later").sees("give it the same address");
        lowri.goesTo("/editor/new/guide/when-it-snows").finds("Title", "When it snows");
        lowri.writes("In short", "We meet on another day.").sees("Kept as you write");
        lowri.goesTo("/editor/new/guide/when-it-snows").finds("In short", "We meet on another day.");
        lowri.writes("Heading", "The day")
                .writes("Words", "We ring you.\n\nWe meet on Thursday.")
                .writes("What did you change", "It snowed last year")
                .presses("Save the draft")
                .sees("Your words are saved, as a draft")
                .sees("Nobody outside gets it.")
                .sees("It snowed last year");
        place = lowri.isAt().replaceFirst("\\?.*", "");
        browser.visitor("a reader").findsNothingAt(GUIDE);
    }

    @Test
    @Order(2)
    void theTranslationIsWrittenBesideTheFirstWordsAndReadByAnother(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri");
        lowri.goesTo(place + "/write/cy").sees("We meet on Thursday.");
        lowri.writes("Title", "Pan fydd hi’n bwrw eira")
                .writes("In short", "Rydym yn cwrdd ar ddiwrnod arall.")
                .writes("Heading", "Y diwrnod")
                .writes("Words", "Rydym yn eich ffonio.")
                .losesTheSession()
                .presses("Save the draft")
                .sees("What you wrote is kept safe")
                .follows("I work with families")
                .sees("It has not been sent")
                .sees("We meet on Thursday.")
                .finds("Title", "Pan fydd hi’n bwrw eira")
                .presses("Save the draft")
                .sees("not yet read by somebody whose language it is");
        Visitor gethin = editor(browser, "gethin").goesTo(place + "/preview/cy");
        gethin.presses("My language is Welsh, and I have read this")
                .sees("We took down that you read it")
                .sees("Gethin Parry read it on")
                .doesNotSee("not yet read");
        lowri.goesTo("/editor/languages").sees("When it snows");
        lowri.goesTo("/editor/reading").sees("not measured");
    }

    @Test
    @Order(3)
    void aDraftIsSeenAsItsReaderWouldSeeItAndByNobodyElse(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(place + "/preview/en");
        assertThat(lowri.page().frameLocator("iframe").locator("h1")).hasText("When it snows");
        lowri.follows("On a computer").follows("Welsh");
        assertThat(lowri.page().frameLocator("iframe").locator("h1")).hasText("Pan fydd hi’n bwrw eira");
        lowri.goesTo(place + "/shown/cy").sees("Rydym yn eich ffonio.");
        framedBy(lowri, place + "/shown/cy", "'self'");
        framedBy(lowri, place + "/preview/cy", "'none'");
        framedBy(lowri, place + "/write/cy", "'none'");

        for (String page : new String[] {"", "/preview/en", "/shown/en", "/write/en", "/compare/en", "/approve"}) {
            browser.signInAs("priya").findsNothingAt(place + page);
        }
        browser.signInAs("priya").findsNothingAt("/editor");
    }

    @Test
    @Order(4)
    void aSecondPersonSaysYesAndEverybodyHasIt(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(place);
        lowri.follows("Ask a second person").presses("Ask").sees("That cannot be you");
        lowri.goesTo(place + "/take-back").presses("Take it back").seesWhatIsMissing();
        lowri.writes("Why?", "a word is wrong").presses("Take it back").sees("It is a draft again");
        lowri.follows("Ask a second person").presses("Ask");

        Visitor gethin = editor(browser, "gethin").goesTo(place).follows("Say yes to it");
        gethin.presses("Say yes").seesWhatIsMissing();
        gethin.answers("When?", "On a day and at an hour").answers("Until when?", "No end");
        gethin.givesDay("From which day", 2020, 3, 1)
                .writes("From which hour", "09:30")
                .presses("Say yes")
                .seesWhatIsMissing();
        gethin.givesDay("From which day", 2040, 3, 1)
                .writes("From which hour", "09:30")
                .presses("Say yes")
                .sees("Everybody gets it from: 1 March 2040")
                .sees("Waits for its time")
                .sees("1 March 2040");
        gethin.follows("Take it back to write on").writes("Why?", "too late").presses("Take it back");
        lowri.goesTo(place).follows("Ask a second person").presses("Ask");
        gethin.goesTo(place + "/compare/en");
        assertThat(gethin.page().locator("select[name=from] option:checked")).hasText("Nothing: nobody outside has it");
        assertThat(gethin.page().locator("ins").first()).containsText("When it snows");
        gethin.goesTo(place)
                .follows("Say yes to it")
                .answers("When?", "Now")
                .answers("Until when?", "No end")
                .presses("Say yes")
                .sees("You approved it");

        Visitor reader = browser.visitor("a reader").goesTo(GUIDE);
        reader.sees("We meet on another day.");
    }

    @Test
    @Order(5)
    void ofTwoWhoWriteTheSecondIsToldAndBothTextsAreKept(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(place + "/write/en");
        Visitor gethin = editor(browser, "gethin").goesTo(place + "/write/en");
        gethin.writes("In short", "We meet on Friday.").presses("Save it and see it");
        assertThat(gethin.page().frameLocator("iframe").locator("main")).containsText("We meet on Friday.");

        lowri.writes("In short", "We meet later.").presses("Save the draft").sees("Somebody was faster");
        assertThat(lowri.page().locator("#theirs + p + dl ins").first()).containsText("Friday.");
        lowri.presses("Save and finish later").goesTo(place).sees("You have words here that you have not saved");
        lowri.goesTo(place + "/write/en").sees("Somebody was faster");
        lowri.finds("In short", "We meet later.").presses("Save the draft").sees("Your words are saved");

        lowri.goesTo("/editor?need=behind").sees("a few hours older");
        lowri.goesTo(place + "/compare/en");
        assertThat(lowri.page().locator("del").first()).containsText("another");
        lowri.goesTo(place + "/write/en")
                .presses("Save the draft")
                .goesTo("/editor?need=behind")
                .sees("When it snows");
        lowri.goesTo(place).follows("Ask a second person").presses("Ask").sees("That cannot be you");
        gethin.goesTo(place).sees("Any editor can say yes who wrote none of it").sees("Gethin Parry, Lowri Pugh");
        gethin.goesTo(place + "/take-back").writes("Why?", "two of us wrote").presses("Take it back");
    }

    @Test
    @Order(6)
    void whatIsOutEndsIsTakenAwayAndComesBackAsItWas(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(place).follows("Set an end");
        lowri.givesDay("Until which day", 2020, 1, 1)
                .writes("Until which hour", "17:00")
                .writes("Why?", "spring")
                .presses("Set the end")
                .seesWhatIsMissing();
        lowri.givesDay("Until which day", 2040, 5, 1).presses("Set the end").sees("This ends at: 1 May 2040");
        lowri.follows("Stop showing it").writes("Why?", "it is spring").presses("Stop showing it");
        browser.visitor("a reader").findsNothingAt(GUIDE);

        lowri.goesTo(place + "/restore/3").sees("It says the same now");
        lowri.writes("Why?", "Friday was better").presses("Bring them back").sees("The earlier words are back");
        lowri.goesTo(place + "/write/en").finds("In short", "We meet on Friday.");
    }

    /** Who may frame the page, as browsers of today and of yesterday are told. */
    private static void framedBy(Visitor visitor, String path, String whom) {
        Map<String, String> said = visitor.asks(path).headers();
        Assertions.assertThat(said.get("content-security-policy")).contains("frame-ancestors " + whom + ";");
        Assertions.assertThat(said.get("x-frame-options")).isEqualTo(whom.equals("'self'") ? "SAMEORIGIN" : "DENY");
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
