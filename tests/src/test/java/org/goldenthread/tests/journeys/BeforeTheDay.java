package org.goldenthread.tests.journeys;

/** What people read, say and write between the invitation and the day: all of it may still change. */
final class BeforeTheDay {

    private final String file;
    private final Visitor ruth;
    private final Visitor mair;

    /** @param file the part of an address that says which case it is */
    BeforeTheDay(String file, Visitor ruth, Visitor mair) {
        this.file = file;
        this.ruth = ruth;
        this.mair = mair;
    }

    void theyReadWhoComesAndWhy(Visitor cerys) {
        mair.goesTo("/people").sees("Every part has a reason and an end.");
        mair.goesTo("/meetings").goesTo("/day").sees("The day has three parts");
        mair.goesTo("/asked").sees("Nobody is waiting for an answer from you.");
        mair.goesTo("/papers").follows("Information for the family").follows("Who has looked at this");
        cerys.goesTo("/plan").goesTo("/cases/" + file + "/end").sees("I do not want to go on");
        ruth.goesTo("/meetings").goesTo("/cases/" + file + "/meetings");
        ruth.goesTo("/cases/" + file + "/plan").sees("Nothing here yet");
        ruth.goesTo("/cases/" + file + "/steps").goesTo("/cases/" + file + "/papers");
    }

    void theySayIfTheyCome() {
        mair.takesUp("Say if you can come, and what helps you")
                .presses("Continue")
                .seesWhatIsMissing()
                .answers("Are you coming?", "Yes")
                .presses("Continue")
                .chooses("A lift there and back")
                .presses("Continue", "Send");
        mair.goesTo("/day")
                .follows("Say what helps you")
                .answers("Will you come?", "Yes")
                .presses("Send");
    }

    /** Gareth told her on the telephone. */
    void theCoordinatorWritesDownWhatSheWasTold() {
        ruth.goesTo("/cases/" + file + "/meetings").followsTo("/meetings/");
        String day = ruth.isAt();
        ruth.follows("Write down what they told you")
                .answers("Will they come?", "They do not know yet")
                .presses("Write it down");
        ruth.goesTo(day);
    }

    /** Ela is told first what follows if she tells somebody that she is not safe; she reads Welsh. */
    void theyWriteWhatTheyWantToSay(Visitor ela) {
        mair.goesTo("/day").follows("Write it").doesNotSee("they have to do something to help");
        ela.goesTo(mair.isAt()).sees("mae’n rhaid iddyn nhw wneud rhywbeth i helpu");
        mair.presses("Keep it for me").seesWhatIsMissing();
        mair.writes("What do you want to say?", "I am seventy, and I am not tired.")
                .presses("Keep it for me")
                .sees("Only you can see this.");
        mair.follows("Let others read it").presses("Share with").sees("You have shared this.");
    }

    /** She asks a great-aunt, hands her the link on paper, and learns that she has died. */
    void anInvitationIsHandedOverAndTakenBack() {
        ruth.goesTo("/cases/" + file + "/people")
                .follows("Invite somebody of the family")
                .presses("Send the invitation")
                .seesWhatIsMissing()
                .writes("First name", "Glenys")
                .writes("Full name", "Glenys Bowen")
                .picks("What are they to the child?", "aunt")
                .answers("How do they take part?", "As family or friend")
                .answers("In which language do we write to them?", "English")
                .answers("How may they safely be reached?", "E-mail that only they read")
                .writes("Address or number", "glenys@example.org")
                .presses("Send the invitation");
        ruth.goesTo("/cases/" + file + "/people").follows("Glenys");
        String part = ruth.isAt();
        ruth.presses("Make a link to hand over on paper").sees("/invitation/");
        ruth.goesTo(part)
                .follows("Write down how they may be reached")
                .presses("Keep this")
                .seesWhatIsMissing();
        ruth.goesTo(part)
                .writes("Why?", "She has died.")
                .presses("Take it back")
                .sees("The invitation is taken back");
    }
}
