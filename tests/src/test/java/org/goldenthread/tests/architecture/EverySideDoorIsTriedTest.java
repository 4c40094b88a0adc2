package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each side door and each failure that others had is tried by a test that is there, or said not to be built. */
class EverySideDoorIsTriedTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!-)([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    private final String page = Sources.text(Sources.root().resolve("docs/security/README.md"));

    @Test
    void everyLineNamesATestThatIsThereOrSaysThatItIsNotBuilt() {
        assertThat(ROW.matcher(page).results()).hasSizeGreaterThan(40);
        assertThat(untried(page)).isEmpty();
    }

    @Test
    void aLineWithoutATestAndOneThatIsGoneAreNamed() {
        assertThat(
                        untried(
                                "| a planted door | nobody |\n| another | `PlantedAndNeverWrittenTest` |\n| a third | not built |\n"))
                .containsExactly("a planted door", "another: PlantedAndNeverWrittenTest");
    }

    private static List<String> untried(String page) {
        Set<String> tests = Sources.tests().stream()
                .map(Path::getFileName)
                .map(Path::toString)
                .collect(Collectors.toSet());
        List<String> untried = new ArrayList<>();
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            List<String> named = TEST.matcher(row.group(2))
                    .results()
                    .map(test -> test.group(1))
                    .toList();
            boolean otherwise = row.group(2).startsWith("not built")
                    || row.group(2).startsWith("the profile")
                    || Set.of("Where", "Tried by").contains(row.group(2));
            if (named.isEmpty() && !otherwise) {
                untried.add(row.group(1));
            }
            named.stream()
                    .filter(test -> !tests.contains(test + ".java"))
                    .forEach(test -> untried.add(row.group(1) + ": " + test));
        }
        return untried;
    }
}
