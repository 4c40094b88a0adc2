package org.goldenthread.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheDoorSpeaksBothLanguagesTest {

    private static final Path THEME = Path.of("src/main/resources/theme/golden-thread");
    private static final Pattern OWN_WORDS = Pattern.compile("msg\\(\"(gt[A-Za-z]+)\"");

    @Test
    void everyWordIsThereInEnglishAndInWelsh() {
        for (String kind : List.of("login", "email")) {
            Set<String> english = words(kind, "en").stringPropertyNames();
            Set<String> welsh = words(kind, "cy").stringPropertyNames();
            assertThat(welsh).as(kind).containsAll(english);
        }
    }

    @Test
    void everyWordThatAPageAsksForIsThere() {
        Set<String> asked = new TreeSet<>();
        templates()
                .forEach(template -> OWN_WORDS.matcher(template).results().forEach(found -> asked.add(found.group(1))));

        assertThat(words("login", "en").stringPropertyNames()).containsAll(asked);
        assertThat(asked).hasSizeGreaterThan(40);
    }

    @Test
    void noPageHoldsAScriptOrAStyleThatAStrictContentPolicyWouldStop() {
        assertThat(templates())
                .allSatisfy(template -> assertThat(template)
                        .doesNotContainPattern("<script(?![^>]* src=)")
                        .doesNotContain("<style")
                        .doesNotContainPattern("\\sstyle=")
                        .doesNotContainPattern("\\son[a-z]+="));
    }

    @Test
    void noPageAsksAnybodyElseForAnything() {
        assertThat(templates())
                .allSatisfy(template -> assertThat(template).doesNotContainPattern("(?:src|action)=\"https?:"));
    }

    private static List<String> templates() {
        try (Stream<Path> files = Files.list(THEME.resolve("login"))) {
            return files.filter(file -> file.toString().endsWith(".ftl"))
                    .map(TheDoorSpeaksBothLanguagesTest::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties words(String kind, String language) {
        Properties words = new Properties();
        try (Reader reader =
                Files.newBufferedReader(THEME.resolve(kind + "/messages/messages_" + language + ".properties"))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
