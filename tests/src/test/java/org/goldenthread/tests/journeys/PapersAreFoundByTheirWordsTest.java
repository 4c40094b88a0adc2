package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A social worker, a grandmother and a program look for papers by their words; whoever may see none finds none. */
@Order(4)
@ExtendWith(OneBrowser.class)
class PapersAreFoundByTheirWordsTest {

    @Test
    void aSocialWorkerFindsAPaperAndAFileInOneCase(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya").goesTo("/cases").follows("Ela");
        priya.goesTo(priya.isAt() + "/papers").follows("Look for a paper");
        priya.writes("What are you looking for?", "family").presses("Search").sees("What we found");
        priya.writes("What are you looking for?", "attendance")
                .presses("Search")
                .sees("What we found");
    }

    @Test
    void aGrandmotherLooksForAPaperInWelshAndInEnglish(PortalBrowser browser) {
        Visitor mair = browser.signInAs("mair").goesTo("/papers").follows("Look for a paper");
        mair.writes("What are you looking for?", "family").presses("Search").sees("What we found");
        mair.writes("What are you looking for?", "rhododendron")
                .presses("Search")
                .sees("We found nothing");
        assertThat(mair.page().title()).isEqualTo("Search");
        assertThat(mair.isAt()).as("what a shared telephone keeps of it").isEqualTo("/search");
    }

    @Test
    void tooManyLettersAreSaidAndNotCutOff(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya").goesTo("/search");
        // as a browser sends it that does not count
        priya.page().locator("#words").evaluate("field => field.removeAttribute('maxlength')");
        priya.writes("What are you looking for?", "a".repeat(201))
                .presses("Search")
                .seesWhatIsMissing();
    }

    @Test
    void whoMayReadNothingFindsNothing(PortalBrowser browser) {
        browser.signInAs("elaine")
                .goesTo("/search")
                .writes("What are you looking for?", "family")
                .presses("Search")
                .sees("We found nothing");
    }

    @Test
    void aProgramFindsTheSameAPageAtATimeAndIsToldWhatItAskedWrongly(PortalBrowser browser) throws Exception {
        Program program = Program.of(browser.signInAs("priya"), browser.portal());

        JsonNode first = json(program.asks("GET", "/api/v1/search?words=family&limit=1"));
        String next = first.path("next").asText();
        assertThat(first.path("items")).hasSize(1);
        assertThat(first.path("items").get(0).path("id").asText()).isEqualTo(next);
        JsonNode second = json(program.asks("GET", "/api/v1/search?words=family&limit=1&before=" + next));
        assertThat(second.path("items").get(0).path("id").asText()).isLessThan(next);

        for (String wrong :
                new String[] {"", "?words=", "?words=" + "a".repeat(201), "?words=a&limit=0", "?words=a&before=x"}) {
            HttpResponse<byte[]> answer = program.asks("GET", "/api/v1/search" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(json(answer).path("type").asText()).as(wrong).isEqualTo("about:blank");
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) throws java.io.IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
