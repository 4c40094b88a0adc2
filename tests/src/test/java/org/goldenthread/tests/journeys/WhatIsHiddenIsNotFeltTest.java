package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * NON-INTERFERENCE: two worlds that differ in nothing but what somebody may not see answer them alike, to the byte, at every
 * address of pages and interface, whatever they ask or send there: what is found, its order, its number, where its words
 * stand, refusals, headers. The world is the demonstration; others change it in between.
 */
@Order(0)
@ExtendWith(OneBrowser.class)
class WhatIsHiddenIsNotFeltTest {

    /** Whoever may not see any of what is changed, and whether they may use a program. */
    private static final Map<String, Boolean> READERS = readers();

    @Test
    void whatOthersDoOutOfSightChangesNoAnswer(PortalBrowser browser) throws IOException, InterruptedException {
        Felt felt = Felt.by(browser, READERS, List.of("priya", "ruth", "marian", "cerys", "kit"));

        outOfSight(browser);
        String paper = keptFromBethan(browser);
        Map<String, String> changed = felt.since();

        // whom a paper is about is told who can read it, and of this one it is somebody less
        changed.remove("mair at " + paper + "/readers");
        assertThat(changed).isEmpty();
        browser.signInAs("helen").goesTo(paper + "/readers").presses("Let Bethan read it again");
    }

    /** What none of the readers may see: notes of others, another case, and how a parent is reached. */
    private static void outOfSight(PortalBrowser browser) throws IOException, InterruptedException {
        String elas = caseOf(browser, "priya", "Ela");
        String osians = caseOf(browser, "priya", "Osian");
        brings(browser, "ruth", elas, "COORDINATION", "SENSITIVE");
        brings(browser, "priya", elas, "PROFESSIONALS", "SENSITIVE");
        brings(browser, "priya", osians, "SHARED", "OFFICIAL");
        brings(browser, "fiona", elas, "LA_LEGAL", "SENSITIVE");
        ownWords(browser.signInAs("cerys"));
        anotherWayToReach(browser.signInAs("cerys"));
        anotherCase(browser.signInAs("priya"));
        // the index takes it in a moment later, and only then could it be felt
        untilFound(browser.signInAs("ruth"), "sight", "out-of-sight.txt");
    }

    private static void untilFound(Visitor visitor, String words, String title) {
        for (int looks = 0; looks < 240; looks++) {
            visitor.goesTo("/search").writes("What are you looking for?", words).presses("Search");
            if (visitor.page().getByText(title).count() > 0) {
                return;
            }
            visitor.page().waitForTimeout(250);
        }
        throw new AssertionError("\"" + title + "\" was never found by " + words);
    }

    private static void brings(PortalBrowser browser, String who, String caseId, String room, String label)
            throws IOException, InterruptedException {
        int status = Program.of(browser.signInAs(who), browser.portal())
                .brings(caseId, "out-of-sight.txt", room, label, "Out of sight " + UUID.randomUUID())
                .statusCode();
        assertThat(status).as("%s brings a file into %s", who, room).isEqualTo(201);
    }

    private static void ownWords(Visitor cerys) {
        cerys.goesTo("/meetings").followsTo("/meetings/");
        cerys.goesTo(cerys.isAt().replaceFirst("#.*", "") + "/words");
        cerys.page().locator("textarea").first().fill("For myself alone " + UUID.randomUUID());
        cerys.page().locator("main form button").first().click();
        cerys.page().waitForLoadState();
    }

    private static void anotherWayToReach(Visitor cerys) {
        cerys.goesTo("/my-details/reach")
                .answers("By what?", "Text message")
                .writes("Number or address", "07700 900456")
                .chooses("Monday")
                .writes("From what time?", "10:00")
                .writes("Until what time?", "14:00")
                .answers("May we leave a voice message?", "No, never")
                .answers("May somebody else see who writes?", "No. Say nothing on the outside")
                .presses("Keep this")
                .sees("We have changed it");
    }

    private static void anotherCase(Visitor priya) {
        priya.goesTo("/cases").follows("Open a case");
        priya.writes("The child’s first name", "Nia")
                .writes("The child’s full name", "Nia Out Of Sight")
                .answers("In which language do we write to the child?", "English")
                .presses("Open a case");
    }

    /** A paper that the readers have themselves: who else may not have it is not theirs to feel. */
    private static String keptFromBethan(PortalBrowser browser) {
        String paper = browser.signInAs("bethan")
                .goesTo("/papers")
                .follows("Information for the family")
                .isAt()
                .replaceFirst("[?#].*", "");
        browser.signInAs("priya")
                .goesTo(paper + "/readers/keep")
                .names("Who must not see it?", "Bethan")
                .answers("Why?", "It tells something that is somebody else’s to tell")
                .presses("Keep it from them")
                .sees("It is kept from them");
        return paper;
    }

    private static String caseOf(PortalBrowser browser, String who, String child) {
        return browser.signInAs(who).goesTo("/cases").follows(child).isAt().replaceFirst(".*/cases/([^/?#]+).*", "$1");
    }

    private static Map<String, Boolean> readers() {
        Map<String, Boolean> readers = new LinkedHashMap<>();
        List.of("daniel", "mair").forEach(family -> readers.put(family, false));
        List.of("nerys", "kit").forEach(professional -> readers.put(professional, true));
        return readers;
    }
}
