package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two topics that lead to each other, and a guide that one of them leads to, go out at one moment and come back together. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoThingsGoOutTogetherTest {

    private static final String PUBLIC = "/api/v1/content/published/";

    private String release = "";

    @Test
    @Order(1)
    void whatLeadsToEachOtherIsPutIntoARelease(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri");
        lowri.goesTo("/editor/new/guide/when-it-rains");
        lowri.writes("Title", "When it rains")
                .writes("In short", "We meet inside.")
                .writes("Heading", "The day")
                .writes("Words", "We meet in the hall.")
                .presses("Save and finish later");
        lowri.goesTo("/editor")
                .sees("What you have kept")
                .follows("When it rains")
                .presses("Save the draft");
        topic(lowri, "rain", "wind", "when-it-rains");
        topic(lowri, "wind", "rain", "");

        lowri.goesTo("/editor/releases")
                .follows("Begin a release")
                .presses("Continue")
                .seesWhatIsMissing();
        lowri.writes("What is the release called?", "Weather")
                .presses("Continue")
                .sees("Being put together")
                .sees("There is nothing in it yet.");
        release = lowri.isAt().replaceFirst("\\?.*", "");
        lowri.follows("Put drafts in").presses("Put it in").seesWhatIsMissing();
        lowri.chooses("When it rains")
                .chooses("All about rain")
                .presses("Put it in")
                .sees("It is in the release now");
        lowri.goesTo("/editor?type=topic").follows("All about wind").follows("Put it into a release");
        lowri.presses("Put it in").seesWhatIsMissing();
        lowri.answers("Which release?", "Weather").presses("Put it in").sees("It is in the release now");
    }

    @Test
    @Order(2)
    void theSecondPersonSeesWhatChangesAndSaysYesToAllOfIt(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo(release);
        lowri.follows("Ask a second person").presses("Ask").sees("That cannot be you");
        lowri.follows("All about wind").sees("It is in the release “Weather”.").doesNotSee("Take it back to write on");

        Visitor gethin = editor(browser, "gethin").goesTo(release).follows("See what changes");
        assertThat(gethin.page().locator("ins").first()).isVisible();
        gethin.goesTo(release)
                .follows("Say yes to all of it")
                .presses("Say yes")
                .seesWhatIsMissing();
        gethin.answers("When?", "On a day and at an hour")
                .givesDay("From which day", 2040, 3, 1)
                .writes("From which hour", "09:30")
                .presses("Say yes")
                .sees("Waits for its time")
                .sees("1 March 2040");
        nothingIsOut(browser);
        gethin.follows("Take it back to change it").presses("Take it back").seesWhatIsMissing();
        gethin.writes("Why?", "sooner").presses("Take it back").sees("All of it can be changed again");
        lowri.goesTo(release).follows("Ask a second person").presses("Ask");
        gethin.goesTo(release)
                .follows("Say yes to all of it")
                .answers("When?", "Now")
                .presses("Say yes")
                .sees("You said yes to all of it")
                .sees("Everybody has had it since");

        Visitor reader = browser.visitor("a reader");
        Assertions.assertThat(reader.asks(PUBLIC + "topic/rain").text()).contains("wind", "when-it-rains");
        Assertions.assertThat(reader.asks(PUBLIC + "topic/wind").text()).contains("rain");
        reader.goesTo("/guides/when-it-rains").sees("We meet inside.");
    }

    @Test
    @Order(3)
    void itIsRolledBackTogetherAndNobodyElseFindsIt(PortalBrowser browser) {
        Visitor gethin = editor(browser, "gethin").goesTo(release).follows("Roll it back");
        gethin.presses("Roll it back").seesWhatIsMissing();
        gethin.writes("Why?", "a name stands in it")
                .presses("Roll it back")
                .sees("Everybody has what they had before")
                .sees("a name stands in it");
        nothingIsOut(browser);
        gethin.goesTo("/editor/releases").sees("Rolled back");
        gethin.goesTo("/editor/releases/new")
                .writes("What is the release called?", "Later")
                .presses("Continue");
        String later = gethin.isAt();
        gethin.goesTo("/editor?type=topic").follows("All about wind").follows("Put it into a release");
        gethin.answers("Which release?", "Later").presses("Put it in");
        gethin.presses("Take it out").sees("It is taken out of the release").sees("There is nothing in it yet.");

        for (String page : new String[] {later, release, release + "/changes", "/editor/releases"}) {
            browser.signInAs("priya").findsNothingAt(page);
        }
    }

    private static void nothingIsOut(PortalBrowser browser) {
        Visitor reader = browser.visitor("a reader");
        for (String thing : new String[] {"topic/rain", "topic/wind", "guide/when-it-rains"}) {
            Assertions.assertThat(reader.asks(PUBLIC + thing).status())
                    .as(thing)
                    .isEqualTo(404);
        }
    }

    /** A topic that leads to another, and to a guide where one is named. */
    private static void topic(Visitor lowri, String key, String other, String guide) {
        lowri.goesTo("/editor/new/topic/" + key)
                .writes("Title", "All about " + key)
                .writes("In short", "Read this.")
                .chooses("Families")
                .writes("Address of the topic", other);
        if (!guide.isEmpty()) {
            lowri.writes("Address of the guide", guide);
        }
        lowri.presses("Save the draft").sees("Your words are saved, as a draft");
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
