package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the server says before the portal is asked is read by families too. */
class EveryPageOfTheServersOwnLetsPeopleLeaveTest {

    private static final Path PAGES = Path.of("..", "wildfly-config", "src", "main", "content", "refused");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            return pages.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void quicklyInBothLanguagesAndWithATitleThatGivesNothingAway(Path page) throws IOException {
        String html = Files.readString(page);

        assertThat(html).contains("href=\"/exit\"").contains("lang=\"en\"", "lang=\"cy\"");
        assertThat(html).containsPattern("<title>(Sorry|Not found)</title>");
    }
}
