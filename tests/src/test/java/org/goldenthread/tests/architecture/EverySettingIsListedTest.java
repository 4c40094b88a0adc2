package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever an operator can set stands in the list for operators, under the one name that works. */
class EverySettingIsListedTest {

    private static final Pattern ASKED = Pattern.compile("Settings\\s*\\.\\w+\\(\\s*\"(gt\\.[a-z.-]+)\"");
    private static final Pattern NAMED = Pattern.compile("\\bGT_[A-Z][A-Z_]*[A-Z]\\b");

    private final String list = Sources.text(Sources.root().resolve("docs/operations/settings.md"));

    @Test
    void whatTheCodeAsksForStandsInTheList() {
        List<String> asked = Sources.main().stream()
                .flatMap(file -> ASKED.matcher(Sources.text(file)).results())
                .map(call -> call.group(1).toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"))
                .distinct()
                .toList();

        assertThat(asked)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(named(list)).contains(name));
    }

    @Test
    void whatTheRealmAndTheServerAskForStandsInTheList() {
        List<String> asked = Stream.of(
                        Sources.under(Sources.root().resolve("realm-config/src/main/realm"), ".json"),
                        Sources.under(Sources.root().resolve("wildfly-config/src"), ".cli"))
                .flatMap(List::stream)
                .map(Sources::text)
                .flatMap(text -> named(text).stream())
                .distinct()
                .toList();

        assertThat(asked)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(named(list)).contains(name));
    }

    @Test
    void whatTheOtherPagesTellOperatorsToSetStandsInTheList() {
        Path pages = Sources.root().resolve("docs/operations");

        assertThat(Sources.under(pages, ".md").stream().flatMap(page -> named(Sources.text(page)).stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(named(list)).contains(name));
    }

    private static List<String> named(String text) {
        return NAMED.matcher(text).results().map(name -> name.group()).toList();
    }
}
