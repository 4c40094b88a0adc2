package org.goldenthread.tests.journeys;

import com.microsoft.playwright.Locator;
import java.nio.file.Path;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is before the court: brought there, opened to one person by name, and ended. */
@Order(5)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneBrowser.class)
class ACourtPaperIsOpenedByNameTest {

    private static final String CHILD = "Tomos";
    private static final String REPORT = "The guardian’s first report.docx";
    private static final String MINE = "Papers from the court, and why you may read them";

    @Test
    @Order(1)
    void theCourtsStaffBringsAPaperAndOpensItToADadByName(PortalBrowser browser) {
        Visitor theo = browser.signInAs("theo");
        String file = caseOf(theo);
        theo.follows("Court").sees("NM26C00417").sees("Open to nobody outside the court");
        theo.follows("Say what is before the court")
                .presses("Keep this")
                .seesWhatIsMissing()
                .chooses("Care proceedings")
                .writes("Which court?", "Family Court at Northmarsh")
                .writes("The court’s case number", "NM26C00418")
                .givesDay("When did the court issue it?", 2026, 10, 5)
                .presses("Keep this")
                .sees("We have kept what is before the court");
        theo.follows("Bring a paper")
                .uploads("The file", Path.of("src/test/resources/how-nursery-is-going.txt"))
                .presses("Bring it in")
                .seesWhatIsMissing()
                .chooses("Care proceedings, NM26C00418")
                .chooses("From a parent or another party")
                .uploads("The file", Path.of("src/test/resources/how-nursery-is-going.txt"))
                .presses("Bring it in")
                .sees("The paper is with the court’s papers");

        Visitor daniel = browser.signInAs("daniel");
        daniel.goesTo(file + "/court")
                .sees("A party in the case may read it")
                .doesNotSee(REPORT)
                .doesNotSee("Cerys");
        beside(theo, REPORT, "/court-papers/")
                .sees("What they have read cannot be called back")
                .presses("Open it to them")
                .seesWhatIsMissing()
                .chooses("Daniel, parent")
                .chooses("The court has allowed it")
                .presses("Open it to them")
                .seesWhatIsMissing()
                .chooses("A party in the case may read it (FPR 12.73)")
                .presses("Open it to them")
                .sees("They can read the paper from now on");
        daniel.goesTo("/papers").follows(MINE).sees(REPORT).sees("Show them to nobody else");
        browser.signInAs("helen").findsNothingAt(file + "/court");
    }

    @Test
    @Order(2)
    void aDadLetsOneHealthWorkerReadItAndStopsIt(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya");
        String file = caseOf(priya);
        Visitor daniel = browser.signInAs("daniel").goesTo(file + "/court");
        beside(daniel, REPORT, "/court-papers/").sees("There is nobody in the case to whom you can open it");
        takesPart(priya, file);

        Visitor amina = browser.signInAs("amina").goesTo("/asked").presses("Yes");
        amina.findsNothingAt(file + "/court");
        beside(daniel.goesTo(file + "/court"), REPORT, "/court-papers/")
                .presses("Continue")
                .seesWhatIsMissing()
                .chooses("Amina, health")
                .presses("Continue")
                .sees("They must not pass it on")
                .givesDay("Until when? You can leave this empty.", 2020, 1, 1)
                .presses("Let them read it")
                .seesWhatIsMissing()
                .givesDay("Until when? You can leave this empty.", 2027, 1, 31)
                .presses("Let them read it")
                .sees("They can read the paper from now on")
                .sees("People you let read a paper");
        amina.goesTo(file + "/court")
                .sees(REPORT)
                .sees("A party wants their health worker to read it")
                .doesNotSee("Let somebody read this");
        browser.signInAs("theo").goesTo(file + "/court").doesNotSee("Amina");

        daniel.presses("Stop letting them read it").sees("They cannot read the paper any more");
        amina.findsNothingAt(file + "/court");
    }

    /** Amina, for what she knows of his health. */
    private static void takesPart(Visitor priya, String file) {
        priya.goesTo(file + "/bring")
                .answers("Who is it?", "Somebody who works with the family")
                .presses("Continue");
        priya.names("What do they do?", "health").presses("Continue");
        priya.names("Where do they work?", "Northmarsh Community Health").presses("Continue");
        priya.names("Who is it?", "Amina Yusuf").presses("Continue");
        priya.chooses("Tells the family what they know and what help there is")
                .chooses("The law gives them this duty")
                .presses("Ask them");
    }

    @Test
    @Order(3)
    void whatWasOpenedEndsByHandAndWhatARuleGaveStaysWhenTheCourtHasDone(PortalBrowser browser) {
        Visitor theo = browser.signInAs("theo");
        String file = caseOf(theo);
        Visitor daniel = browser.signInAs("daniel").goesTo(file + "/court").sees(REPORT);

        beside(theo.follows("Court"), REPORT, "/disclosures/");
        theo.presses("End it now")
                .seesWhatIsMissing()
                .writes("Why does it end?", "It was opened too early")
                .presses("End it now")
                .sees("They cannot read the paper any more");
        daniel.goesTo(file + "/court").doesNotSee(REPORT);

        beside(theo, "NM26C00417", "/proceedings/")
                .sees("This cannot be undone")
                .presses("End it now")
                .sees("The court is done with it");
        daniel.goesTo(file + "/court").sees("A party in the case may read it").doesNotSee(REPORT);
        browser.signInAs("priya")
                .goesTo(file + "/court")
                .sees("Somebody whose work is to protect the child may read it");
    }

    @Test
    @Order(4)
    void aMotherAndHerSolicitorLetOnePersonReadOnePaper(PortalBrowser browser) {
        Visitor cerys = browser.signInAs("cerys");
        cerys.goesTo("/papers").follows("You and your solicitor: who else may read it");
        String advice = cerys.sees("Nobody else reads anything").isAt();
        cerys.follows("Let somebody read a paper")
                .presses("Say this")
                .seesWhatIsMissing()
                .chooses("Note of our talk.docx")
                .chooses("Priya, social worker")
                .presses("Say this")
                .sees("Waits for the solicitor");
        Visitor priya = browser.signInAs("priya").goesTo(file(advice) + "/papers");
        priya.doesNotSee("Note of our talk.docx");

        Visitor anwen = browser.signInAs("anwen").goesTo(advice);
        anwen.followsTo("/waivers/").presses("Ei gadarnhau").sees("Gallan nhw ei ddarllen");
        priya.goesTo(file(advice) + "/papers").sees("Note of our talk.docx");
        priya.findsNothingAt(advice);

        cerys.goesTo(advice)
                .followsTo("/waivers/")
                .sees("What cannot be called back")
                .presses("Take it back")
                .sees("It is taken back");
        priya.goesTo(file(advice) + "/papers").doesNotSee("Note of our talk.docx");
    }

    /** What can be done about one of many stands beside it. */
    private static Visitor beside(Visitor reader, String what, String address) {
        Locator link = reader.page().locator("main li:has-text('" + what + "') a[href^='" + address + "']");
        return reader.goesTo(link.first().getAttribute("href"));
    }

    private static String file(String advice) {
        return advice.replace("/waivers", "");
    }

    private static String caseOf(Visitor reader) {
        return reader.goesTo("/cases").follows(CHILD).isAt();
    }
}
