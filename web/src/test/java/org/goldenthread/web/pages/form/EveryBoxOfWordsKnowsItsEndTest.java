package org.goldenthread.web.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

/** What is too long for its column is said at its box, before the database has to say it. */
class EveryBoxOfWordsKnowsItsEndTest {

    private static final Path PAGES = Path.of("src", "main", "java", "org", "goldenthread", "web", "pages");
    private static final Path TESTS = Path.of("src", "test", "java", "org", "goldenthread", "web", "pages");
    private static final Pattern OWN_WORDS = Pattern.compile("\\bask\\s*\\.text(area)?\\(");

    @Test
    void everyFormOfAPagesOwnIsTriedWithFarTooMuch() {
        List<Path> forms = sources(PAGES).stream()
                .filter(source -> OWN_WORDS.matcher(read(source)).find())
                .toList();

        assertThat(forms).isNotEmpty().allSatisfy(form -> {
            String name = form.getFileName().toString().replace(".java", "");
            assertThat(sources(TESTS.resolve(PAGES.relativize(form)).getParent()))
                    .as("a test that types far too much into the boxes of %s", name)
                    .anyMatch(test -> tries(name, read(test)));
        });
    }

    @Test
    void anErrorStandsAtItsBoxAndInTheSummary() {
        Ask ask = new Ask(LongWords.page(Ground.FAMILY), "mine");
        Sheet sheet = new Sheet(
                "Question",
                null,
                "",
                "/x",
                "/",
                1,
                1,
                List.of(ask.text("interpreter", "", null), ask.textarea("communication", "")),
                List.of(new Link("#q-communication", "Use fewer words")),
                "",
                "Keep",
                false,
                false);

        assertThat(sheet.questions().get(0).error()).isNull();
        assertThat(sheet.questions().get(1).error()).isEqualTo("Use fewer words");
    }

    private static boolean tries(String form, String test) {
        return test.contains("LongWords.unnoticed")
                && Pattern.compile("\\b" + form + "\\b").matcher(test).find();
    }

    private static List<Path> sources(Path below) {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
