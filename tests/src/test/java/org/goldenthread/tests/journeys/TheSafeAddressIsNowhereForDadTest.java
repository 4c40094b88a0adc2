package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cerys lives where Daniel must not find her. One paper says where, and he is never to see it. */
class TheSafeAddressIsNowhereForDadTest {

    private static final String[] ADDRESS = {"Heron Court", "NM4 9QT", "Tidewell"};
    private static final String PAPER = "Coming and going safely.docx";

    @Test
    void whatHeCanOpenNeverSaysIt() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            String paper = whereThePaperIs(browser.signInAs("priya"));
            Visitor daniel = browser.signInAs("daniel");

            Map<String, String> everything = EverythingToRead.of(daniel);

            assertThat(everything.keySet())
                    .as("the walk goes to his papers, and into his files")
                    .contains("/papers")
                    .anyMatch(path -> path.startsWith("/files/"))
                    .doesNotContain(paper);
            assertThat(String.join("", everything.values()))
                    .as("what he reads holds the letter that is his")
                    .contains("It is a meeting with you alone.");
            assertThat(everything).allSatisfy((path, words) -> assertThat(words).doesNotContain(ADDRESS));
            daniel.findsNothingAt(paper);
        }
    }

    /** Whoever sees to her safety has it: so the walk looks for words that are there to be found. */
    private static String whereThePaperIs(Visitor priya) {
        Map<String, String> everything = EverythingToRead.of(priya);
        List<String> saying = everything.entrySet().stream()
                .filter(read -> read.getValue().contains(ADDRESS[0]))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(saying)
                .as("one file says it, and no page")
                .singleElement()
                .asString()
                .startsWith("/files/");
        assertThat(String.join("", everything.values())).contains(PAPER);
        return saying.get(0);
    }
}
