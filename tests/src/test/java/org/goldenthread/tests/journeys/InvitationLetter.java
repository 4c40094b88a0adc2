package org.goldenthread.tests.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;

/** The letter of invitation, as it is read, changed by one editor, approved by another, and read by the next one invited. */
final class InvitationLetter {

    private static final String TITLE = "An invitation to a family meeting";
    private static final String BEFORE = "With best wishes";
    private static final String AFTER = "With warm wishes from all of us";

    private String sent = "";

    /** She reads it on her telephone and keeps the file. */
    void isReadInEnglish(Visitor mair) {
        mair.goesTo("/papers")
                .sees("Your letters")
                .follows(TITLE)
                .sees("Dear Mair,")
                .sees("You do not have to come.")
                .sees(BEFORE)
                .sees("It stays as it was sent.");
        sent = mair.isAt();
        isAFile(mair.asks(sent + "/file"));
    }

    void isReadInWelsh(Visitor gareth) {
        gareth.goesTo("/papers")
                .follows("Gwahoddiad i gyfarfod teulu")
                .sees("Annwyl Gareth,")
                .sees("Does dim rhaid i chi ddod.");
    }

    void nobodyElseReadsIt(Visitor... others) {
        for (Visitor other : others) {
            other.findsNothingAt(sent);
            other.findsNothingAt(sent + "/file");
        }
    }

    void isChanged(Visitor lowri, Visitor gethin) {
        String place = lowri.goesTo("/editor").follows(TITLE).isAt().replaceFirst("\\?.*", "");
        lowri.goesTo(place + "/write/en")
                .sees("These are put in for each person")
                .writes("Closing words", "With best wishes from {{stranger}}")
                .writes("What did you change", "It can be warmer")
                .presses("Save the draft")
                .sees("{{stranger}} cannot stand here");
        lowri.writes("Closing words", AFTER).presses("Save the draft").sees("Your words are saved");
        lowri.goesTo(place + "/preview/en").sees("The names, the day and the place are made up.");
        assertThat(lowri.page().frameLocator("iframe").locator("article")).containsText("Dear Sam,");
        lowri.follows("On a computer");
        isAFile(lowri.asks(place + "/paper/en"));
        lowri.goesTo(place).follows("Ask a second person").presses("Ask").sees("That cannot be you");
        gethin.goesTo(place)
                .follows("Say yes to it")
                .answers("When?", "Now")
                .answers("Until when?", "No end")
                .presses("Say yes")
                .sees("You approved it");
    }

    void saysTheNewWordsToTheNext(Visitor sian) {
        sian.goesTo("/papers").follows(TITLE).sees("Dear Siân,").sees(AFTER);
    }

    void staysAsItWasSent(Visitor mair) {
        mair.goesTo(sent).sees(BEFORE).doesNotSee(AFTER);
    }

    void isListedForWhoSentIt(Visitor ruth, String file) {
        ruth.goesTo("/cases/" + file + "/papers")
                .follows("Letters that were sent")
                .sees("Siân")
                .followsTo("/letters/")
                .sees("It stays as it was sent.");
    }

    private static void isAFile(APIResponse answer) {
        Assertions.assertThat(answer.status()).isEqualTo(200);
        Assertions.assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
        Assertions.assertThat(new String(answer.body(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }
}
