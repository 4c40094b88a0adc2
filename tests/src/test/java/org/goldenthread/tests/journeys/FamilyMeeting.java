package org.goldenthread.tests.journeys;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** A family's day, and what comes of it: three parts, the plan, the answers, the actions and the review. */
final class FamilyMeeting {

    private final String child;
    private final String file;
    private final Visitor ruth;
    private final Visitor helen;
    private String meeting = "";

    /** @param file the part of an address that says which case it is */
    FamilyMeeting(String child, String file, Visitor ruth, Visitor helen) {
        this.child = child;
        this.file = file;
        this.ruth = ruth;
        this.helen = helen;
    }

    void theDayBegins() {
        ruth.goesTo("/cases/" + file + "/meetings").followsTo("/meetings/");
        meeting = ruth.isAt();
        ruth.presses("Open “Everyone together”");
        if (ruth.isAt().endsWith("/part/information")) {
            ruth.sees("The meeting is set for another day").presses("Open the day now");
        }
        ruth.goesTo(meeting).presses("Open “Just the family”");
    }

    /** @param answerable somebody of the family, by the name that the others know them by */
    void theFamilyWrites(Visitor relative, String stays, String answerable) {
        relative.goesTo(room()).sees("Nobody from the council can see or hear this.");
        relative.follows("Write an answer")
                .writes("What will happen?", stays)
                .names("Who makes sure of it?", answerable)
                .answers("Do you want help with this from people who work with you?", "Yes")
                .writes("What help do you ask for?", "A second bed, and the bus to school.")
                .answers("Who do you ask?", "Children’s services")
                .presses("Save")
                .sees(stays);
    }

    /** Their session runs out while they write; what they wrote waits for them and for nobody else. */
    void theFamilyKeepsToItself(Visitor relative, String words) {
        relative.goesTo(room())
                .follows("Add our own question")
                .writes("What is the question?", "What about the summer?")
                .writes("What will happen?", words)
                .losesTheSession()
                .presses("Save")
                .sees("What you wrote is kept safe")
                .doesNotSee(words)
                .follows("I am in the family, or I am a young person")
                .sees("It has not been sent")
                .presses("Save")
                .sees(words);
    }

    void nobodyElseComesIn(Visitor... others) {
        for (Visitor other : others) {
            other.findsNothingAt(room());
        }
    }

    void thePlanIsShared(Visitor relative, String shared, String kept) {
        relative.goesTo(room() + "/share")
                .chooses(shared)
                .presses("See who would read it")
                .sees("What someone has read cannot be called back.")
                .doesNotSee(kept)
                .presses("Share with")
                .sees("Your plan is shared");
    }

    void theDayEnds(String shared, String kept) {
        ruth.goesTo(meeting).presses("Open “Agree the plan”");
        ruth.goesTo(meeting).follows("Close the day").presses("Close the day");
        ruth.goesTo("/cases/" + file + "/plan").sees(shared).doesNotSee(kept);
    }

    void theAuthorityAnswers() {
        helen.takesUpFor(child, "Answer what the family asks for")
                .sees("A second bed, and the bus to school.")
                .answers("Yes or no?", "Yes")
                .writes("The reason, in words for the family", "It keeps him where he sleeps well.")
                .writes("Who approves it: name and office", "Helen Price-Jones, team manager")
                .presses("Send");
        helen.takesUpFor(child, "Decide about the family’s plan")
                .answers("Does the plan answer the worries, and is it safe?", "It is accepted")
                .presses("Send");
    }

    void theyAgree(Visitor relative) {
        relative.takesUp("Say if you agree with the plan")
                .answers("Do you agree with the plan?", "Yes")
                .presses("Send");
    }

    void theyDoTheirPart(Visitor relative) {
        relative.takesUp("Did you do what the plan says?")
                .answers("How did it go?", "It is done")
                .presses("Send");
    }

    void thePlanIsReviewed() throws SQLException {
        LocalDate review = LocalDate.now(ZoneId.of("Europe/London")).plusWeeks(9);
        ruth.takesUpFor(child, "Set the day of the review")
                .givesDay("The day", review.getYear(), review.getMonthValue(), review.getDayOfMonth())
                .writes("The hour it begins", "10:00")
                .picks("How long, about?", "2")
                .presses("Continue")
                .writes("The place", "Bryn Hall")
                .answers("The language of the meeting", "English")
                .presses("Continue", "Send");
        Timers.arriveAt("review-day");
        ruth.takesUpFor(child, "Write down the review")
                .writes("What worked?", "Nobody has missed a day of school.")
                .presses("Continue")
                .answers("What next?", "The family goes on by itself")
                .presses("Continue", "Send");
    }

    private String room() {
        return "/together/" + file;
    }
}
