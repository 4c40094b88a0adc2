package org.goldenthread.tests.journeys;

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
                .chooses("Proceedings between parents or relatives")
                .writes("Which court?", "Family Court at Northmarsh")
                .writes("The court’s case number", "NM26P00031")
                .givesDay("When did the court issue it?", 2026, 10, 5)
                .presses("Keep this")
                .sees("We have kept what is before the court");
        theo.follows("Bring a paper")
                .uploads("The file", Path.of("src/test/resources/how-nursery-is-going.txt"))
                .presses("Bring it in")
                .seesWhatIsMissing()
                .chooses("NM26P00031")
                .chooses("From a parent or another party")
                .uploads("The file", Path.of("src/test/resources/how-nursery-is-going.txt"))
                .presses("Bring it in")
                .sees("The paper is with the court’s papers");

        Visitor daniel = browser.signInAs("daniel");
        daniel.goesTo(file + "/court")
                .sees("A party in the case may read it")
                .doesNotSee(REPORT)
                .doesNotSee("Cerys");
        theo.follows("Open it to somebody: " + REPORT)
                .sees("What they have read cannot be called back")
                .presses("Open it to them")
                .seesWhatIsMissing()
                .chooses("Daniel")
                .chooses("The court has allowed it")
                .presses("Open it to them")
                .seesWhatIsMissing()
                .chooses("A party in the case may read it")
                .presses("Open it to them")
                .sees("They can read the paper from now on");
        daniel.goesTo("/papers").follows(MINE).sees(REPORT).sees("Show them to nobody else");
        browser.signInAs("helen").findsNothingAt(file + "/court");
    }

    @Test
    @Order(2)
    void whatWasOpenedEndsByHandAndWithTheProceedings(PortalBrowser browser) {
        Visitor theo = browser.signInAs("theo");
        String file = caseOf(theo);
        Visitor daniel = browser.signInAs("daniel").goesTo(file + "/court").sees(REPORT);

        theo.follows("Court").follows("End it: Daniel, Tomos’s dad, " + REPORT);
        theo.presses("End it now")
                .seesWhatIsMissing()
                .writes("Why does it end?", "It was opened too early")
                .presses("End it now")
                .sees("They cannot read the paper any more");
        daniel.goesTo(file + "/court").doesNotSee(REPORT);

        theo.follows("The court has done with it: Care proceedings")
                .sees("This cannot be undone")
                .presses("End it now")
                .sees("The court is done with it");
        daniel.findsNothingAt(file + "/court");
        browser.signInAs("priya").findsNothingAt(file + "/court");
    }

    private static String caseOf(Visitor reader) {
        return reader.goesTo("/cases").follows(CHILD).isAt();
    }
}
