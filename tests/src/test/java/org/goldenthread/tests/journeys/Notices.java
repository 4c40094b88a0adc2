package org.goldenthread.tests.journeys;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the portal says at its door and where something does not go on: every such page has a heading among its texts. */
final class Notices {

    private static final Path TEXTS = Path.of("../web/src/main/resources/texts/en.json");
    private static final Pattern HEADING =
            Pattern.compile("\"((?:door|error|again)\\.[a-z-]+)\\.heading\"\\s*:\\s*\"([^\"]+)\"");

    /** Drawn by the same template as the others, and not to be had by walking. */
    private static final Set<String> BEYOND_A_JOURNEY = Set.of(
            // nobody foresaw it: a journey that brings it about has found a defect
            "error.wrong",
            // for an account that the provider knows and the portal does not; the demonstration has none
            "door.not-let-in",
            // minutes after the provider went away, when its word has run out
            "door.reading-only");

    private Notices() {}

    static Map<String, String> headings() throws IOException {
        return HEADING.matcher(Files.readString(TEXTS))
                .results()
                .filter(found -> !BEYOND_A_JOURNEY.contains(found.group(1)))
                .collect(toMap(found -> found.group(1), found -> found.group(2), (one, same) -> one, TreeMap::new));
    }
}
