package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The edges between modules as their poms have them: those of the map and no others. */
class ModulesDependAsDrawnTest {

    /** What each module asks for itself; what that brings along is not repeated here. */
    private static final Map<String, Set<String>> MAP = Map.of(
            "core", Set.of(),
            "workflows", Set.of("core"),
            "web", Set.of("workflows"),
            "demonstration", Set.of("workflows"),
            "ear", Set.of("web", "workflows"),
            "bench", Set.of("workflows"),
            "realm-config", Set.of(),
            "wildfly-config", Set.of(),
            "tests", Set.of("ear", "demonstration", "realm-config"));

    private static final Pattern OURS = Pattern.compile(
            "<dependency>\\s*<groupId>org\\.goldenthread</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    @Test
    void everyModuleAsksForWhatTheMapSaysAndNothingElse() {
        List<Path> modules = Sources.modules();

        assertThat(modules)
                .extracting(module -> module.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(MAP.keySet());
        assertThat(modules)
                .allSatisfy(module -> assertThat(asked(Sources.text(module.resolve("pom.xml"))))
                        .isEqualTo(MAP.get(module.getFileName().toString())));
    }

    @Test
    void anEdgeIsSeenInAPom() {
        String planted = "<dependency>\n <groupId>org.goldenthread</groupId>\n <artifactId>web</artifactId>";

        assertThat(asked(planted)).containsExactly("web");
    }

    private static Set<String> asked(String pom) {
        return OURS.matcher(pom).results().map(edge -> edge.group(1)).collect(Collectors.toSet());
    }
}
