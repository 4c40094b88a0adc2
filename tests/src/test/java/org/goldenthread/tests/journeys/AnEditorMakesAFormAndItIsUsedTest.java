package org.goldenthread.tests.journeys;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** An editor makes a form, another says yes to it, a social worker asks a nan for it, and she fills it in on her phone in Welsh. */
@ExtendWith(OneBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnEditorMakesAFormAndItIsUsedTest {

    private static final String KIND = "/editor/kinds/how-the-week-was";

    private String asking = "";

    @Test
    @Order(1)
    void anEditorMakesAFormWithoutAScript(PortalBrowser browser) {
        Visitor lowri =
                browser.signInWithoutScript("lowri").goesTo("/language/en").goesTo("/editor");
        lowri.follows("The kinds of things").sees("Guide");
        lowri.follows("Make a new kind").presses("Continue").seesWhatIsMissing();
        lowri.writes("What is it called in English?", "How the week was")
                .writes("What is it called in Welsh?", "Sut oedd yr wythnos")
                .answers("Where does it live?", "A form in a case that all who take part can read")
                .answers("Who may be asked to fill it in?", "family or friend")
                .presses("Continue")
                .sees("It asks nothing yet");
        lowri.follows("Add a question").presses("Save").seesWhatIsMissing();
        lowri.writes("The question in English", "How did it go?")
                .writes("The question in Welsh", "Sut aeth hi?")
                .answers("How is it answered?", "One of a list")
                .writes("The list in English", "Well\nNot so well")
                .writes("The list in Welsh", "Yn dda\nDdim cystal")
                .presses("Save")
                .sees("It is saved, as a draft");
        lowri.follows("Add a question")
                .writes("The question in English", "What would help?")
                .writes("The question in Welsh", "Beth fyddai’n helpu?")
                .writes("A hint in Welsh", "Yn eich geiriau eich hun")
                .answers("How is it answered?", "Words of their own")
                .answers("Does it have to be answered?", "No")
                .presses("Save");
        lowri.presses("Up: What would help?", "Down: What would help?").sees("Can be left out");
        lowri.follows("Change: What would help?")
                .picks("When is it asked?", "Only if “How did it go?” is answered “Not so well”")
                .presses("Save")
                .sees("Only if “How did it go?” is answered “Not so well”")
                .sees("It all fits");
    }

    @Test
    @Order(2)
    void nobodyUsesItBeforeAnotherEditorHasSaidYes(PortalBrowser browser) {
        Visitor lowri = editor(browser, "lowri").goesTo("/editor/kinds").sees("How the week was");
        lowri.goesTo("/editor/kinds/new").presses("Continue").seesWhatIsMissing();
        lowri.goesTo(KIND);
        lowri.follows("What it is called")
                .finds("What is it called in English?", "How the week was")
                .presses("Save");
        lowri.follows("Ask a second person").presses("Ask").sees("It waits for a second person");
        lowri.findsNothingAt(KIND + "/said");
        lowri.goesTo(KIND)
                .follows("Take it back to write on")
                .presses("Take it back")
                .sees("It is a draft again");
        lowri.follows("Ask a second person").presses("Ask").doesNotSee("Say yes to it");
    }

    @Test
    @Order(3)
    void aSecondEditorReadsItAndSaysYes(PortalBrowser browser) {
        Visitor gethin = editor(browser, "gethin").goesTo(KIND).sees("How did it go?");
        gethin.follows("Say yes to it")
                .writes("What did you do, and why?", "short and kind")
                .presses("Say yes")
                .sees("It is in use")
                .sees("short and kind");
        browser.signInAs("priya").findsNothingAt(KIND);
        browser.signInAs("priya").findsNothingAt("/editor/kinds");
    }

    @Test
    @Order(4)
    void aSocialWorkerAsksANanForIt(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya").goesTo("/cases").follows("Ela");
        priya.followsTo(priya.isAt() + "/ask").sees("Nobody was asked yet");
        asking = priya.isAt().replaceFirst("\\?.*", "");
        priya.presses("Ask").seesWhatIsMissing();
        priya.picks("Which form, and whom?", "How the week was: Mair")
                .presses("Ask")
                .sees("They are asked");
        priya.picks("Which form, and whom?", "How the week was: Mair")
                .presses("Ask")
                .sees("asked for this already");
        priya.picks("Which form, and whom?", "How the week was: Bethan").presses("Ask");
        priya.presses("Take it back: How the week was, Bethan").sees("It is taken back");
        browser.signInAs("mair").findsNothingAt(asking);
    }

    @Test
    @Order(5)
    void theNanFillsItInOnHerPhoneInWelshAndWhoeverAskedReadsIt(PortalBrowser browser) {
        Visitor mair = browser.signInAs("mair").goesTo("/language/cy");
        mair.takesUp("Sut oedd yr wythnos")
                .answers("Sut aeth hi?", "Ddim cystal")
                .writes("Beth fyddai’n helpu?", "Lifft i’r ysgol.")
                .presses("Anfon")
                .sees("Diolch");
        mair.goesTo("/language/en");

        Visitor priya = browser.signInAs("priya").goesTo(asking).sees("Answered");
        priya.follows("Read the answer").sees("Not so well").sees("Lifft i’r ysgol.");
        // and one that waits, so that whoever has no business with it is refused what is there
        priya.goesTo(asking)
                .picks("Which form, and whom?", "How the week was: Bethan")
                .presses("Ask")
                .sees("They are asked");
    }

    @Test
    @Order(6)
    void whatIsChangedIsTriedOnWhatWasAnswered(PortalBrowser browser) {
        Visitor lowri =
                editor(browser, "lowri").goesTo(KIND).follows("Change it").presses("Begin");
        lowri.presses("Take out: What would help?").sees("Asked no more: What would help?");
        lowri.sees("It all fits once it was carried over").sees("stays as it was answered");
        lowri.follows("Change: How did it go?")
                .writes("The list in English", "Well\nBadly\nNo idea")
                .writes("The list in Welsh", "Yn dda\nYn wael\nDim syniad")
                .presses("Save")
                .sees("It cannot be done so");
        lowri.follows("Say what becomes of earlier answers")
                .picks("Which question is it about?", "How did it go?")
                .presses("Save")
                .seesWhatIsMissing();
        lowri.writes("Which answer is on the list no more?", "Not so well")
                .writes("What does it become?", "Badly")
                .presses("Save")
                .sees("It all fits once it was carried over");
        lowri.follows("Throw the change away").presses("Throw it away").sees("The change is thrown away");
    }

    private static Visitor editor(PortalBrowser browser, String username) {
        return browser.signInAs(username).goesTo("/language/en").goesTo("/");
    }
}
