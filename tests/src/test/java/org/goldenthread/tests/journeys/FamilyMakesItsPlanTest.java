package org.goldenthread.tests.journeys;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** From the morning of the conference to the reviewed plan, everybody signed in as themselves. */
class FamilyMakesItsPlanTest {

    private static final String STAYS = "Ela stays with Nan until Mum is well, and Mum comes to tea.";
    private static final String PRIVATE = "We will talk with Dad about the summer, but not yet with the others.";

    private PortalBrowser browser;
    private String file;
    private String meeting;

    @Test
    void theFamilyMakesItsPlanAndEverybodyKeepsTheirPart() throws SQLException {
        try (PortalBrowser opened = PortalBrowser.open()) {
            browser = opened;
            Visitor ruth = browser.signInAs("ruth");
            Visitor mair = browser.signInAs("mair");
            Visitor helen = browser.signInAs("helen");

            theDayBegins(ruth);
            theFamilyIsAlone(mair);
            nobodyElseComesIn(ruth, helen);
            thePlanIsShared(mair);
            theDayEnds(ruth);
            theAuthorityAnswers(helen);
            everybodyKeepsTheirPart(mair);
            thePlanIsReviewed(ruth);

            mair.goesTo("/cases/" + file + "/plan").sees(STAYS);
        }
    }

    private void theDayBegins(Visitor ruth) {
        ruth.goesTo("/cases").follows("Ela");
        file = ruth.isAt().substring("/cases/".length());
        ruth.goesTo("/cases/" + file + "/meetings").followsTo("/meetings/");
        meeting = ruth.isAt();
        ruth.presses("Open “Everyone together”");
        ruth.goesTo(meeting).presses("Open “Just the family”");
    }

    private void theFamilyIsAlone(Visitor mair) {
        mair.goesTo("/together/" + file).sees("Nobody from the council can see or hear this.");
        mair.follows("Write an answer")
                .writes("What will happen?", STAYS)
                .names("Who makes sure of it?", "Mair")
                .answers("Do you want help with this from people who work with you?", "Yes")
                .writes("What help do you ask for?", "A second bed, and the bus to school.")
                .answers("Who do you ask?", "Children’s services")
                .presses("Save")
                .sees(STAYS);
        mair.follows("Add our own question")
                .writes("What is the question?", "What about the summer?")
                .writes("What will happen?", PRIVATE)
                .presses("Save")
                .sees(PRIVATE);
    }

    private void nobodyElseComesIn(Visitor ruth, Visitor helen) {
        String room = "/together/" + file;
        ruth.findsNothingAt(room);
        helen.findsNothingAt(room);
        browser.signInAs("priya").findsNothingAt(room);
        browser.signInAs("kit").findsNothingAt(room);
        browser.signInAs("daniel").findsNothingAt(room);
    }

    private void thePlanIsShared(Visitor mair) {
        mair.goesTo("/together/" + file + "/share")
                .chooses(STAYS)
                .presses("See who would read it")
                .sees("What someone has read cannot be called back.")
                .doesNotSee(PRIVATE)
                .presses("Share with")
                .sees("Your plan is shared");
    }

    private void theDayEnds(Visitor ruth) {
        ruth.goesTo(meeting).presses("Open “Agree the plan”");
        ruth.goesTo(meeting).follows("Close the day").presses("Close the day");
        ruth.goesTo("/cases/" + file + "/plan").sees(STAYS).doesNotSee(PRIVATE);
    }

    private void theAuthorityAnswers(Visitor helen) {
        helen.findsInTime("/", "Answer what the family asks for")
                .follows("Answer what the family asks for")
                .answers("Yes or no?", "Yes")
                .writes("The reason, in words for the family", "It keeps Ela where she sleeps well.")
                .writes("Who approves it: name and office", "Helen Price-Jones, team manager")
                .presses("Send");
        helen.findsInTime("/", "Decide about the family’s plan")
                .follows("Decide about the family’s plan")
                .answers("Does the plan answer the worries, and is it safe?", "It is accepted")
                .presses("Send");
    }

    private void everybodyKeepsTheirPart(Visitor mair) {
        mair.findsInTime("/", "Say if you agree with the plan")
                .takesUp("Say if you agree with the plan")
                .answers("Do you agree with the plan?", "Yes")
                .presses("Send");
        mair.findsInTime("/", "Did you do what the plan says?")
                .takesUp("Did you do what the plan says?")
                .answers("How did it go?", "It is done")
                .presses("Send");
    }

    private void thePlanIsReviewed(Visitor ruth) throws SQLException {
        LocalDate review = LocalDate.now(ZoneId.of("Europe/London")).plusWeeks(9);
        ruth.findsInTime("/", "Set the day of the review")
                .follows("Set the day of the review")
                .givesDay("The day", review.getYear(), review.getMonthValue(), review.getDayOfMonth())
                .writes("The hour it begins", "10:00")
                .picks("How long, about?", "2")
                .presses("Continue")
                .writes("The place", "Bryn Hall")
                .answers("The language of the meeting", "English")
                .presses("Continue")
                .presses("Send");
        Timers.arriveAt("review-day");
        ruth.findsInTime("/", "Write down the review")
                .follows("Write down the review")
                .writes("What worked?", "Ela has not missed a day of school.")
                .presses("Continue")
                .answers("What next?", "The family goes on by itself")
                .presses("Continue")
                .presses("Send");
    }
}
