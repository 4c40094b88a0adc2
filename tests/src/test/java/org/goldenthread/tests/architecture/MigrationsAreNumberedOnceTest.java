package org.goldenthread.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Migrations lie in several modules and run as one row: a number used twice keeps the portal from starting. */
class MigrationsAreNumberedOnceTest {

    private static final Pattern NAME = Pattern.compile("V\\d{4}__[a-z][a-z0-9_]*\\.sql");

    @Test
    void noTwoMigrationsShareANumber() {
        List<String> names = Sources.modules().stream()
                .map(module -> module.resolve("src/main/resources/db/migration"))
                .filter(Files::isDirectory)
                .flatMap(folder -> Sources.under(folder, ".sql").stream())
                .map(Path::getFileName)
                .map(Path::toString)
                .toList();

        assertThat(names).isNotEmpty().allMatch(name -> NAME.matcher(name).matches());
        assertThat(twice(names)).isEmpty();
        assertThat(twice(List.of("V0001__a.sql", "V0001__b.sql"))).containsExactly("V0001");
    }

    private static List<String> twice(List<String> names) {
        return names.stream()
                .collect(Collectors.groupingBy(name -> name.substring(0, 5), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(number -> number.getValue() > 1)
                .map(number -> number.getKey())
                .toList();
    }
}
