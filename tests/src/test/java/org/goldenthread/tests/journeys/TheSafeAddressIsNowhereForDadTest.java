package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Cerys lives where Daniel must not find her. Those who see to her safety know how to reach her, and one paper says where
 * she is fetched; he comes to none of it.
 */
class TheSafeAddressIsNowhereForDadTest {

    private static final String[] ADDRESS = {"Heron Court", "NM4 9QT", "Tidewell"};

    @Test
    void whatHeCanOpenNeverSaysIt() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            List<String> saying = whereItStands(browser.signInAs("priya"));
            Visitor daniel = browser.signInAs("daniel");

            Map<String, String> everything = EverythingToRead.of(daniel);

            assertThat(everything)
                    .as("the walk goes to his papers, and into the letter that is his")
                    .containsKey("/papers")
                    .anySatisfy((path, words) -> assertThat(words).contains("It is a meeting with you alone."));
            assertThat(everything)
                    .allSatisfy((path, words) -> assertThat(words).as(path).doesNotContain(ADDRESS));
            saying.forEach(daniel::findsNothingAt);
        }
    }

    /** The walk looks for words that are there to be found: his child's social worker finds them. */
    private static List<String> whereItStands(Visitor priya) {
        List<String> saying = EverythingToRead.of(priya).entrySet().stream()
                .filter(read -> read.getValue().contains(ADDRESS[0]))
                .map(Map.Entry::getKey)
                .toList();

        assertThat(saying).anyMatch(path -> path.startsWith("/files/")).anyMatch(path -> path.startsWith("/cases/"));
        return saying;
    }
}
