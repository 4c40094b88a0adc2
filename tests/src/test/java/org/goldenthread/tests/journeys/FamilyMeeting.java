package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

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

    /** What was open on a phone when the day began can no longer be said; the portal says why. */
    void theDayBeginsWhileSomebodyAnswers(Visitor relative) {
        relative.goesTo("/day").follows("Say what helps you");
        theDayBegins();
        relative.answers("Will you come?", "Yes").presses("Send").sees("We cannot do this just now");
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

    /** Whoever writes a number is asked to take it out, and nothing that they typed is lost by it. */
    void aNumberIsTakenOutFirst(Visitor relative) {
        relative.goesTo(room())
                .follows("Add our own question")
                .writes("What is the question?", "Who rings whom?")
                .writes("What will happen?", "Nan rings 07700 900123 every 2 weeks.")
                .presses("Save")
                .seesWhatIsMissing()
                .finds("What is the question?", "Who rings whom?")
                .finds("What will happen?", "Nan rings 07700 900123 every 2 weeks.")
                .writes("What will happen?", "Nan rings every 2 weeks.")
                .presses("Save")
                .sees("Nan rings every 2 weeks.");
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

    /** Whoever saves last is shown what the other wrote meanwhile, and lets it stand. */
    void twoWriteAtOnce(Visitor first, Visitor second) {
        first.goesTo(room()).follows("Change");
        String part = first.isAt();
        second.goesTo(part).writes("What if it does not work?", "We ring Bethan.");
        first.writes("What if it does not work?", "We ring Nan.").presses("Save");
        second.presses("Save")
                .sees("Somebody in your family changed this while you were writing")
                .sees("We ring Nan.")
                .sees("We ring Bethan.")
                .follows("Keep this, and leave mine out")
                .doesNotSee("We ring Bethan.");
    }

    void somethingIsTakenOut(Visitor relative) {
        relative.goesTo(room())
                .follows("Add our own question")
                .presses("Save")
                .seesWhatIsMissing()
                .writes("What is the question?", "Who has the cat?")
                .writes("What will happen?", "The cat stays where Ela stays.")
                .presses("Save");
        relative.page()
                .locator("li, section, .gt-act")
                .filter(new Locator.FilterOptions().setHasText("The cat stays"))
                .last()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Change"))
                .first()
                .click();
        String part = relative.isAt();
        relative.follows("Take this out of our plan")
                .sees("Do you want to take this out?")
                .losesTheSession()
                .presses("Take it out")
                .follows("I am in the family, or I am a young person")
                .sees("Nothing was done.");
        relative.goesTo(room())
                .sees("The cat stays")
                .goesTo(part)
                .follows("Take this out of our plan")
                .presses("Take it out")
                .doesNotSee("The cat stays");
    }

    /** To everybody else the room is what a room is that nobody has. */
    void nobodyElseComesIn(Visitor... others) {
        for (Visitor other : others) {
            Answer kept = Answer.of(other.asks(room()));
            assertThat(kept.status()).as(other + " at the family's room").isEqualTo(404);
            assertThat(kept)
                    .as(other + " at no room at all")
                    .isEqualTo(Answer.of(other.asks("/together/" + UUID.randomUUID())));
        }
        others[0].findsNothingAt(room());
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

    /** A no to what they ask for, a no to the plan, and once they have shared it anew a yes to a part of it. */
    void theAuthorityRefusesAtFirst(Visitor relative, String shared) {
        theRequestIsRefused();
        helen.takesUpFor(child, "Decide about the family’s plan")
                .answers("Does the plan answer the worries, and is it safe?", "It is not accepted")
                .presses("Send")
                .seesWhatIsMissing()
                .writes("Why not", "Nobody says who is there at night.")
                .presses("Send");
        relative.goesTo("/cases/" + file + "/plan")
                .sees("The plan is not accepted")
                .sees("Nobody says who is there at night.")
                .sees("A lift with the neighbour is quicker to have.");

        relative.goesTo(room())
                .follows("Change")
                .writes("Who steps in if they cannot?", "Rhys, at night too.")
                .presses("Save");
        relative.goesTo(room() + "/share")
                .chooses(shared)
                .presses("See who would read it")
                .presses("Share with");
        theRequestIsRefused();
        helen.takesUpFor(child, "Decide about the family’s plan")
                .answers("Does the plan answer the worries, and is it safe?", "Part of it is accepted")
                .writes("Which part, and why not the rest", "All but the second bed.")
                .presses("Send");
        relative.goesTo("/cases/" + file + "/plan")
                .sees("Part of the plan is accepted")
                .sees("All but the second bed.");
    }

    private void theRequestIsRefused() {
        helen.takesUpFor(child, "Answer what the family asks for")
                .presses("Send")
                .seesWhatIsMissing()
                .answers("Yes or no?", "No")
                .writes("The reason, in words for the family", "A lift with the neighbour is quicker to have.")
                .writes("Who approves it: name and office", "Helen Price-Jones, team manager")
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
