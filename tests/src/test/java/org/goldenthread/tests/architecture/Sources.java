package org.goldenthread.tests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the source of the house lies: the modules that the root pom names, and the Java files in each. */
final class Sources {

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    private Sources() {}

    static Path root() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null && !Files.exists(here.resolve("tests/pom.xml"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("no tests/pom.xml above the working directory");
        }
        return here;
    }

    static List<Path> modules() {
        return MODULE.matcher(text(root().resolve("pom.xml")))
                .results()
                .map((MatchResult match) -> root().resolve(match.group(1)))
                .toList();
    }

    /** The modules with code that people run; what only measures the house is not held to its rules. */
    static List<Path> shipped() {
        return modules().stream()
                .filter(module -> Files.isDirectory(module.resolve("src/main/java")))
                .filter(module -> !module.endsWith("bench"))
                .toList();
    }

    /** What is shipped: the main code of every module. */
    static List<Path> main() {
        return java("src/main/java");
    }

    /** What proves it. */
    static List<Path> tests() {
        return java("src/test/java");
    }

    private static List<Path> java(String folder) {
        return modules().stream()
                .map(module -> module.resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(path -> under(path, ".java").stream())
                .toList();
    }

    static List<Path> under(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
