package org.goldenthread.tests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cerys lives where Daniel must not find her. Her address stands in her safe contact alone, and one paper says how she
 * comes and goes; he comes to neither.
 */
@ExtendWith(OneBrowser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TheSafeAddressIsNowhereForDadTest {

    private static final String[] ADDRESS = {"Heron Court", "NM4 9QT", "Tidewell"};
    static final String VISIT = "visit-to-mum.txt";
    private static final String HOW_SHE_COMES = "How Cerys comes and goes on the day";

    @Test
    @Order(1)
    void whatHeCanOpenNeverSaysIt() {
        try (PortalBrowser browser = PortalBrowser.open()) {
            List<String> kept = whatIsKeptFromHim(browser.signInAs("priya"));
            Visitor daniel = browser.signInAs("daniel");

            Map<String, String> everything = EverythingToRead.of(daniel);

            assertThat(everything)
                    .as("the walk goes to his papers, and into the letter that is his")
                    .containsKey("/papers")
                    .anySatisfy((path, words) -> assertThat(words).contains("It is a meeting with you alone."));
            assertThat(everything)
                    .allSatisfy((path, words) ->
                            assertThat(words).as(path).doesNotContain(ADDRESS).doesNotContain(HOW_SHE_COMES));
            kept.forEach(daniel::findsNothingAt);
        }
    }

    @Test
    @Order(2)
    void pastedByMistakeItWaitsForASecondPersonWhoSendsItBack(PortalBrowser browser) {
        Visitor priya = browser.signInAs("priya");
        String file = priya.goesTo("/cases").follows("Ela").isAt();
        brings(priya, file).sees(VISIT).sees("Somebody will look before anybody else can read it.");

        Visitor mair = browser.signInAs("mair");
        mair.goesTo("/papers").doesNotSee(VISIT);
        mair.findsNothingAt(file + "/held");
        Visitor ruth = browser.signInAs("ruth");
        ruth.goesTo("/").sees("Ela: look before others read it").followsTo(file + "/held");
        ruth.followsTo(file + "/held/")
                .sees("19 heron")
                .presses("Decide")
                .seesWhatIsMissing()
                .answers("What happens with it?", "It goes back to be written again")
                .writes("Why?", "Say that she was visited, and not where")
                .presses("Decide")
                .sees("Nothing waits for your look");
        mair.goesTo("/papers").doesNotSee(VISIT);
        priya.goesTo(file + "/papers").sees("This came back to you");
        takesBack(priya, file);
        brings(priya, file).sees("Somebody will look before anybody else can read it.");
        ruth.goesTo("/").sees("Ela: look before others read it");
        takesBack(priya, file);
        ruth.goesTo("/").doesNotSee("Ela: look before others read it");
    }

    /** Her own mistake she can undo herself, whether somebody has looked at it or not. */
    private static void takesBack(Visitor priya, String file) {
        priya.goesTo(file + "/papers").follows("What waits, or came back to you");
        priya.followsTo(file + "/waiting/")
                .sees("Take this back?")
                .sees(VISIT)
                .presses("Take it back")
                .sees("It is taken back")
                .sees("There is nothing to take back here");
        priya.goesTo(file + "/papers").doesNotSee(VISIT);
    }

    static Visitor brings(Visitor priya, String file) {
        return priya.goesTo(file + "/papers")
                .followsTo(file + "/papers/add")
                .uploads("The file", Path.of("src/test/resources", VISIT))
                .answers("Who may read it?", "Everybody who takes part")
                .presses("Bring it in");
    }

    /** The walk looks for words that are there to be found: his child's social worker finds them. */
    private static List<String> whatIsKeptFromHim(Visitor priya) {
        Map<String, String> everything = EverythingToRead.of(priya);
        List<String> address = where(everything, ADDRESS[0]);
        List<String> coming = where(everything, HOW_SHE_COMES);

        assertThat(address)
                .as("in her safe contact, and in no paper")
                .anyMatch(path -> path.startsWith("/cases/"))
                .noneMatch(path -> path.startsWith("/files/"));
        assertThat(coming).anyMatch(path -> path.startsWith("/files/"));
        return Stream.concat(address.stream(), coming.stream()).toList();
    }

    private static List<String> where(Map<String, String> everything, String words) {
        return everything.entrySet().stream()
                .filter(read -> read.getValue().contains(words))
                .map(Map.Entry::getKey)
                .toList();
    }
}
