package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the guide for editors shows is what the files say. */
class TheEditorsGuideIsTrueTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path CONFERENCE =
            Path.of("workflows").resolve(RESOURCES).resolve("processes/conference");
    private static final Pattern LINE = Pattern.compile("(?m)^\"[a-z0-9.-]+\": \".*\",?$");
    private static final Pattern PATH = Pattern.compile("`((?:core|web|workflows)/[^`\\s]+)`");

    private final String guide = Sources.text(Sources.root().resolve("docs/editor.md"));

    @Test
    void everyLineOfWordsThatItShowsStandsInTheFiles() {
        String words = List.of(
                        CONFERENCE.resolve("texts.en.json"),
                        Path.of("web").resolve(RESOURCES).resolve("texts/en.json"),
                        Path.of("core").resolve(RESOURCES).resolve("texts/en.json"))
                .stream()
                .map(file -> Sources.text(Sources.root().resolve(file)))
                .reduce("", String::concat);

        assertThat(LINE.matcher(guide).results().map(line -> line.group().replaceAll(",$", "")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(words).contains(line));
    }

    @Test
    void everyFileThatItNamesIsThere() {
        assertThat(PATH.matcher(guide).results().map(path -> path.group(1)))
                .isNotEmpty()
                .allMatch(path -> Files.exists(Sources.root().resolve(path)));
    }
}
