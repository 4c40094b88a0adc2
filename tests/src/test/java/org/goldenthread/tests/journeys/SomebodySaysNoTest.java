package org.goldenthread.tests.journeys;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** A no is an answer like any other: it is said with its reason, arrives where it must, and closes nothing for ever. */
@Order(1)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OneBrowser.class)
class SomebodySaysNoTest {

    private static final String CHILD = "Tomos";
    private static final String WHY = "The school can help with this sooner than a family meeting could.";
    private static final String STOP = "I do not want to go on with the meeting for " + CHILD;
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Test
    @Order(1)
    void aReferralIsDeclinedAndTheReferrerReadsWhy(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya");
        Visitor marian = browser.signInAs("marian");
        refers(priya);

        marian.takesUpFor(CHILD, "Decide about the referral")
                .presses("Send")
                .seesWhatIsMissing()
                .answers("Is this for a family group conference?", "Decline it, with a reason")
                .presses("Send")
                .seesWhatIsMissing()
                .writes("Why not, and what could help instead", WHY)
                .presses("Send");

        priya.goesTo("/cases").follows(CHILD);
        priya.follows("Decide about the referral").sees(WHY);
    }

    @Test
    @Order(2)
    void oneParentSaysStopAndItGoesOnUntilTheLastOneDoes(PortalBrowser browser) {
        Visitor ruth = browser.signInAs("ruth");
        Visitor marian = browser.signInAs("marian");
        Visitor daniel = browser.signInAs("daniel");
        Visitor cerys = browser.signInAs("cerys");
        Visitor priya = browser.signInAs("priya");
        refers(priya);
        marian.takesUpFor(CHILD, "Decide about the referral")
                .answers("Is this for a family group conference?", "Accept it")
                .presses("Send");
        marian.takesUpFor(CHILD, "Choose a coordinator")
                .names("Who will coordinate?", "Ruth")
                .presses("Send");
        LocalDate today = LocalDate.now(LONDON);
        ruth.takesUpFor(CHILD, "Talk with the family for the first time")
                .givesDay(
                        "When did you first talk with the family?",
                        today.getYear(),
                        today.getMonthValue(),
                        today.getDayOfMonth())
                .answers("How?", "A visit")
                .presses("Send");
        ruth.findsInTime("/", "Invite the family, and say who was found");
        String file = ruth.goesTo("/cases").follows(CHILD).isAt();
        marian.goesTo(file + "/end").presses("Call it off for everybody").seesWhatIsMissing();

        saysStop(daniel, "Not now. Tomos starts a new school.");
        ruth.findsInTime("/", "A parent does not want to go on");
        priya.goesTo(file).doesNotSee("Ask for a family meeting");
        saysStop(cerys, "Not without his dad.");

        cerys.goesTo("/").doesNotSee(STOP);
        priya.goesTo(file).sees("Ask for a family meeting");
    }

    private static void saysStop(Visitor parent, String why) {
        parent.goesTo("/").follows(STOP);
        parent.sees("The meeting goes on for the others")
                .sees("What has been read about you cannot be called back")
                .writes("Do you want to say why?", why)
                .presses("I do not go on");
    }

    private static void refers(Visitor priya) {
        priya.goesTo("/cases").follows(CHILD).presses("Ask for a family meeting");
        priya.takesUpFor(CHILD, "Refer the family")
                .presses("Continue")
                .seesWhatIsMissing()
                .answers("Has a parent, or somebody with parental responsibility, agreed to this referral?", "Yes")
                .writes("Who agreed, and when", "Daniel, at the school gate.")
                .presses("Save and finish later")
                .sees("We have kept what you wrote");
        priya.takesUpFor(CHILD, "Refer the family")
                .presses("Continue")
                .writes("What are you worried about?", "Tomos stays away from school two days a week.")
                .writes("What is going well?", "He goes swimming with his dad every Saturday.")
                .presses("Continue")
                .writes("Questions for the family to answer", "What helps Tomos to go to school?")
                .writes("Bottom lines", "Tomos is not alone at home during the day.")
                .presses("Continue")
                .writes("Safety", "Nothing that we know of.")
                .presses("Continue")
                .answers("Is there a court date, or is court being thought about?", "No")
                .answers("Must the conference be held within 24 hours?", "No")
                .presses("Continue", "Send");
    }

    @Test
    @Order(3)
    void aCaseIsOpenedAndNothingIsInItYet(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya");
        priya.goesTo("/cases").follows("Open a case").presses("Open a case").seesWhatIsMissing();
        priya.writes("The child’s first name", "Ffion")
                .writes("The child’s full name", "Ffion Hughes Parry")
                .answers("In which language do we write to the child?", "English")
                .presses("Open a case");
        String file = priya.isAt();
        for (String part : new String[] {"/people", "/papers", "/steps", "/meetings", "/meeting", "/plan"}) {
            priya.goesTo(file + part);
        }
    }
}
