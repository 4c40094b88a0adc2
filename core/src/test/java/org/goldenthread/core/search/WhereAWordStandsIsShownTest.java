package org.goldenthread.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.goldenthread.core.tripwire.ContactShape;
import org.junit.jupiter.api.Test;

class WhereAWordStandsIsShownTest {

    @Test
    void theFirstWordThatBeginsSoAsItIsWrittenThere() {
        Highlight found = Highlight.in("On Fridays she stays\nwith Nain, in the tŷ.", List.of("ty", "nai"));

        assertThat(found).isEqualTo(new Highlight("On Fridays she stays with ", "Nain", ", in the tŷ."));
    }

    @Test
    void aLittleBeforeItAndAfterItAndNoHalfWords() {
        String text = "before ".repeat(40) + "Nain " + "after ".repeat(40);

        Highlight found = Highlight.in(text, List.of("nain"));

        assertThat(found.before()).startsWith("… before ").endsWith("before ").hasSizeLessThan(70);
        assertThat(found.after()).startsWith(" after").endsWith("after …").hasSizeLessThan(110);
    }

    @Test
    void aWordLongerThanAllThatIsShownIsCut() {
        assertThat(Highlight.in("x".repeat(200) + " nain " + "y".repeat(200), List.of("nain"))
                        .after())
                .hasSizeLessThan(110);
    }

    @Test
    void nothingWhereNoneOfTheWordsIs() {
        assertThat(Highlight.in("Something else.", List.of("nain"))).isNull();
        assertThat(Highlight.in("", List.of("nain"))).isNull();
    }

    @Test
    void whatLooksLikeAnAddressOrANumberIsLeftOutOfIt() {
        String text = "Nain lives at 19 Heron Court, LL57 1AB. Ring 07700 900142 or nain@example.org, she says.";

        assertThat(ContactShape.leftOut(text))
                .contains("Nain lives at", "she says.")
                .doesNotContain("Heron", "LL57", "1AB", "07700", "900142", "example");
        assertThat(ContactShape.leftOut("Nain rang on Friday at 4.")).isEqualTo("Nain rang on Friday at 4.");
    }
}
