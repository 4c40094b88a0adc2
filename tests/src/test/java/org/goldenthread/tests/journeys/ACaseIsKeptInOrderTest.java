package org.goldenthread.tests.journeys;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done beside the conference: people are brought in, a day is moved, a paper is kept from somebody, staff come and go. */
@Order(4)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneBrowser.class)
class ACaseIsKeptInOrderTest {

    private static final String CHILD = "Ela";

    @Test
    @Order(1)
    void theReviewingOfficerIsBroughtInByTheirPost(PortalBrowser browser) {
        Visitor ruth = browser.signInAs("ruth");
        String file = caseOf(ruth);
        ruth.goesTo(file + "/people")
                .follows("Bring somebody in")
                .presses("Continue")
                .seesWhatIsMissing();
        ruth.answers("Who is it?", "Somebody who works with the family").presses("Continue");
        ruth.presses("Continue").seesWhatIsMissing();
        ruth.names("What do they do?", "independent reviewing officer").presses("Continue");
        ruth.names("Where do they work?", "Northmarsh").presses("Continue");
        ruth.names("Who is it?", "David Llewellyn").presses("Continue");
        ruth.presses("Ask them")
                .seesWhatIsMissing()
                .chooses("Checks that the plan for the child is followed")
                .chooses("The law gives them this duty")
                .presses("Ask them");
        ruth.goesTo(file + "/people").sees("David Llewellyn");

        Visitor david = browser.signInAs("david");
        david.goesTo("/asked").presses("Byddaf");
        david.goesTo(file);
    }

    @Test
    @Order(2)
    void aChildIsAskedByAWayThatOnlyTheChildOpens(PortalBrowser browser) {
        Visitor marian = browser.signInAs("marian");
        marian.goesTo("/cases").follows("Osian");
        marian.goesTo(marian.isAt() + "/bring/child").presses("Ask the child").seesWhatIsMissing();
    }

    @Test
    @Order(3)
    void theDayIsMovedAndEachOneWaitsWhereTheyAreSafe(PortalBrowser browser) {
        Visitor ruth = browser.signInAs("ruth");
        String file = caseOf(ruth);
        ruth.goesTo(file + "/meetings").followsTo("/meetings/");
        String day = ruth.isAt();
        ruth.follows("Change the day or the place")
                .writes("The place", "")
                .presses("Change it and tell everybody")
                .seesWhatIsMissing()
                .writes("The place", "Bryn Hall, the garden room")
                .presses("Change it and tell everybody");
        ruth.goesTo(day).follows("Invite somebody to this meeting too");
        ruth.goesTo(day)
                .follows("Say where they wait")
                .writes("The room, or the door they come in by", "The quiet room")
                .presses("Keep this");
        ruth.goesTo(day).sees("Waits here: The quiet room");
    }

    @Test
    @Order(4)
    void aPaperIsKeptFromSomebodyAndAnotherLetsThemReadItAgain(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya");
        Visitor bethan = browser.signInAs("bethan");
        String pack =
                bethan.goesTo("/papers").follows("Information for the family").isAt();

        priya.goesTo(pack)
                .follows("Who can read this, and why")
                .sees("Takes part, and it is shared with all who do")
                .follows("Keep it from somebody")
                .presses("Keep it from them")
                .seesWhatIsMissing()
                .answers("Who must not see it?", "Bethan")
                .answers("Why?", "It tells something that is somebody else’s to tell")
                .presses("Keep it from them")
                .sees("It is kept from them");
        bethan.findsNothingAt(pack);
        bethan.goesTo("/papers").doesNotSee("Information for the family");
        priya.presses("Let Bethan read it again").sees("You kept this from them yourself");

        browser.signInAs("helen").goesTo(pack + "/readers").presses("Let Bethan read it again");
        bethan.goesTo(pack);
    }

    @Test
    @Order(5)
    void aTeacherBringsAPaperAndTheFileTellsWhoHasLooked(PortalBrowser browser) {
        Visitor nerys = browser.signInAs("nerys");
        String file = nerys.goesTo("/cases").follows(CHILD).isAt();
        nerys.goesTo(file + "/papers")
                .followsTo(file + "/papers/add")
                .uploads("Y ffeil", Path.of("src/test/resources/how-nursery-is-going.txt"));
        nerys.page().locator("input[type=radio]").first().check();
        nerys.presses("Dod ag ef").sees("how-nursery-is-going.txt");

        Visitor priya = browser.signInAs("priya");
        takes(priya.goesTo(file + "/papers"), "a[href^='/files/'][href$='/seen']")
                .sees("Who has looked at this");
        browser.signInAs("mair").goesTo("/decided").sees("What was decided");
    }

    @Test
    @Order(6)
    void anAgencyGetsSomebodyWhoWorksThereAndLosesThemAgain(PortalBrowser browser) {
        String name = "Ann " + UUID.randomUUID().toString().substring(0, 8);
        Visitor kit = browser.signInAs("kit").goesTo("/agencies");
        kit.follows("Add an agency")
                .presses("Add it")
                .seesWhatIsMissing()
                .writes("Name in English", "Harbour Interpreting")
                .writes("Name in Welsh", "Cyfieithu’r Harbwr")
                .answers("What is it?", "Interpreting service")
                .presses("Add it")
                .sees("The agency is added");
        takes(kit, "a[href$='/name']:has-text('Harbour Interpreting')")
                .writes("Name in English", "Harbour Interpreters")
                .presses("Keep this")
                .sees("Harbour Interpreters");
        takes(kit, "a[href$='/people/new']:has-text('Harbour Interpreters')")
                .presses("Bring them in")
                .seesWhatIsMissing();
        kit.writes("First name", "Ann")
                .writes("Full name", name)
                .writes("Work e-mail", name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org")
                .answers("Which language do we write to them in?", "English")
                .answers("What are they?", "interpreter")
                .writes("Work telephone", "01632 960044")
                .presses("Bring them in")
                .sees("We have sent them a link")
                .sees(name);
        takes(kit, "tr:has-text('" + name + "') a")
                .sees("Do they work here no more?")
                .presses("End their post")
                .sees("Their post has ended");
        kit.doesNotSee(name);
        browser.signInAs("priya").findsNothingAt("/agencies").findsNothingAt("/agencies/new");
    }

    /** Follows a link that is known by where it leads and beside what it stands. */
    private static Visitor takes(Visitor visitor, String link) {
        return visitor.goesTo(visitor.page().locator(link).first().getAttribute("href"));
    }

    private static String caseOf(Visitor staff) {
        return staff.goesTo("/cases").follows(CHILD).isAt();
    }
}
