package org.goldenthread.tests.journeys;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** How a conference for Osian is prepared: from what a social worker asks for to a day that suits the family. */
final class Preparation {

    private static final String CHILD = "Osian";
    private static final String PASSWORD = "Tide and heron 41";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final PortalBrowser browser;
    private final Visitor ruth;
    private final Visitor cerys;
    private final Visitor rhys;

    Preparation(PortalBrowser browser, Visitor ruth, Visitor cerys, Visitor rhys) {
        this.browser = browser;
        this.ruth = ruth;
        this.cerys = cerys;
        this.rhys = rhys;
    }

    /** @return the part of an address that says which case it is */
    String theSocialWorkerRefers(Visitor priya) {
        priya.goesTo("/cases").follows(CHILD);
        String file = priya.isAt().substring("/cases/".length());
        priya.presses("Ask for a family meeting");
        priya.takesUpFor(CHILD, "Refer the family")
                .answers("Has a parent, or somebody with parental responsibility, agreed to this referral?", "Yes")
                .writes("Who agreed, and when", "Cerys and Rhys, together, on Monday.")
                .presses("Continue")
                .writes("What are you worried about?", "Osian has been left with neighbours overnight three times.")
                .writes("What is going well?", "Osian is at nursery every day, and Rhys reads to him.")
                .presses("Continue")
                .writes("Questions for the family to answer", "Who has Osian when Cerys is in hospital?")
                .writes("Bottom lines", "Osian always knows where he sleeps.")
                .presses("Continue")
                .writes("Safety", "Nobody says where Cerys lives.")
                .presses("Continue")
                .answers("Is there a court date, or is court being thought about?", "No")
                .answers("Must the conference be held within 24 hours?", "No")
                .presses("Continue")
                .sees("Osian always knows where he sleeps.")
                .presses("Send");
        return file;
    }

    void theServiceTakesItOn(Visitor marian) {
        marian.takesUpFor(CHILD, "Decide about the referral")
                .sees("Osian has been left with neighbours overnight three times.")
                .answers("Is this for a family group conference?", "Accept it")
                .presses("Send");
        marian.takesUpFor(CHILD, "Choose a coordinator")
                .names("Who will coordinate?", "Ruth")
                .presses("Send");
    }

    void theFamilyIsSpokenWith() {
        LocalDate today = LocalDate.now(LONDON);
        ruth.takesUpFor(CHILD, "Talk with the family for the first time")
                .givesDay(
                        "When did you first talk with the family?",
                        today.getYear(),
                        today.getMonthValue(),
                        today.getDayOfMonth())
                .answers("How?", "A visit")
                .presses("Send");
    }

    /** Siân is not known to the portal. She gets a link, comes in by it, and chooses a password. */
    Visitor aGrandmotherIsInvited(String file) {
        ruth.goesTo("/cases/" + file + "/people")
                .follows("Invite somebody of the family")
                .writes("First name", "Siân")
                .writes("Full name", "Siân Lloyd")
                .picks("What are they to the child?", "grandmother")
                .answers("How do they take part?", "As family or friend")
                .answers("In which language do we write to them?", "English")
                .answers("How may they safely be reached?", "E-mail that only they read")
                .writes("Address or number", "sian@example.org")
                .presses("Send the invitation")
                .sees("The invitation is on its way");
        String link = new Inbox(browser).linkSentTo("sian@example.org");
        Visitor sian = browser.visitor("sian");
        sian.goesTo("/demonstration/inbox").followsTo("/demonstration/inbox/");
        sian.opens(link).sees("You are invited").presses("Yes, go on");
        String signInName = sian.reads("main b");
        sian.presses("With a password").follows("Go on").choosesPassword(PASSWORD);
        browser.visitor("stranger").opens(link).presses("Yes, go on").sees("This link does not work any more");
        sian.signsIn(new DemonstrationPeople(signInName, PASSWORD, null));
        return sian;
    }

    void theNetworkIsNamed() {
        ruth.takesUpFor(CHILD, "Invite the family, and say who was found")
                .answers("Have you looked for family on the mother’s side?", "Yes")
                .answers("Have you looked for family on the father’s side?", "Yes")
                .writes("How you looked", "Cerys and Rhys drew the family with me.")
                .presses("Continue")
                .writes("Who does the child name?", "Nain Siân, Nan, and the cat.")
                .answers("Have you invited everyone on the people page?", "Yes")
                .presses("Continue", "Send");
    }

    void eachParentAgrees() {
        cerys.takesUp("Say if you want to take part")
                .answers("Do you agree to take part in the family meeting?", "Yes")
                .presses("Continue")
                .chooses("How school is going")
                .presses("Continue", "Send");
        rhys.takesUp("Dywedwch a ydych chi eisiau cymryd rhan")
                .answers("Ydych chi’n cytuno i gymryd rhan yn y cyfarfod teulu?", "Ydw")
                .presses("Ymlaen")
                .chooses("Sut mae’r ysgol yn mynd")
                .presses("Ymlaen", "Anfon");
    }

    void theChildIsOfferedAnAdvocate() {
        ruth.takesUpFor(CHILD, "Offer the child an advocate")
                .answers("Does the child want an advocate?", "Yes")
                .names("Who will it be?", "Sam")
                .writes("What the child said, in the child’s words", "Can Sam bring the dog?")
                .presses("Send");
    }

    void theInformationIsSharedOnceItIsPlain(Visitor priya, String file) {
        priya.goesTo("/cases/" + file + "/papers")
                .follows("Bring a file")
                .uploads("The file", Path.of("src/test/resources/how-nursery-is-going.txt"))
                .answers("Who may read it?", "Everybody who takes part")
                .presses("Bring it in")
                .sees("how-nursery-is-going.txt");
        priya.takesUpFor(CHILD, "Write what the family needs to know")
                .writes("What we are worried about", "Three times Osian slept at a neighbour’s, and nobody knew.")
                .writes("What is going well", "Osian is at nursery every day.")
                .presses("Continue")
                .writes("Question", "Who has Osian when Mum is in hospital?")
                .presses("Continue")
                .writes("What a plan has to make sure of", "Osian always knows where he sleeps.")
                .writes("Help your family can ask for", "A taxi at night, and somebody to talk to.")
                .presses("Continue", "Send");
        whatIsNotPlainGoesBack(priya, file);
        ruth.takesUpFor(CHILD, "Check what the family will read")
                .sees("A taxi at night, and somebody to talk to.")
                .answers("Is it plain, true, and only what may be told?", "It is ready to share")
                .presses("Send");
    }

    /** Whoever writes the next version can read the ones before. */
    private void whatIsNotPlainGoesBack(Visitor priya, String file) {
        ruth.takesUpFor(CHILD, "Check what the family will read")
                .answers("Is it plain, true, and only what may be told?", "It goes back, and I say why")
                .writes("What should change?", "Say that he always knows who comes.")
                .presses("Send");
        priya.takesUpFor(CHILD, "Change what the family will read")
                .sees("Say that he always knows who comes.")
                .writes("What is going well", "Osian is at nursery every day, and knows who fetches him.")
                .presses("Continue", "Continue", "Continue", "Send");
        priya.goesTo("/cases/" + file + "/papers").follows("Information for the family");
        priya.followsTo(priya.isAt() + "/versions/")
                .sees("There is a newer one")
                .doesNotSee("knows who fetches him");
    }

    void aDaySuitsTheFamily(Visitor sian) {
        LocalDate day = LocalDate.now(LONDON).plusWeeks(2);
        ruth.takesUpFor(CHILD, "Set the day and the place")
                .givesDay("The day", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .writes("The hour it begins", "16:30")
                .picks("How long, about?", "3")
                .presses("Continue")
                .writes("The place", "The chapel hall")
                .answers("The language of the meeting", "English")
                .presses("Continue", "Send");
        sian.takesUp("Say if you can come, and what helps you")
                .answers("Are you coming?", "Yes")
                .presses("Continue")
                .chooses("A lift there and back")
                .presses("Continue", "Send");
    }
}
