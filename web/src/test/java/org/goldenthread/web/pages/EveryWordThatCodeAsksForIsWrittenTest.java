package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;

/**
 * Whatever is written out in the sources or in a template as the key of a text has words, or is what keys begin with: it stands
 * between quotes, has a dot, and begins as keys do. That both languages have the same keys is told elsewhere.
 */
class EveryWordThatCodeAsksForIsWrittenTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("..", "core", "src", "main", "java"),
            Path.of("..", "workflows", "src", "main", "java"),
            Path.of("src", "main", "java"),
            Path.of("src", "main", "jte"));
    private static final Pattern BROKEN = Pattern.compile("\"\\s*\n\\s*\\+ \"");
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+)\"");

    /** The boxes of a day, what the mail server is told, a word of a table, and a file. */
    private static final Pattern OTHERWISE =
            Pattern.compile(".*\\.(day|month|year|css)|mail\\.smtp\\..*|waiver\\.purpose");

    private final Set<String> keys;
    private final Set<String> beginnings = new HashSet<>();

    EveryWordThatCodeAsksForIsWrittenTest() {
        Texts texts = Texts.strict();
        texts.load(EveryWordThatCodeAsksForIsWrittenTest.class.getClassLoader());
        keys = texts.keys(Language.ENGLISH);
        for (String key : keys) {
            for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
                beginnings.add(key.substring(0, dot));
            }
        }
    }

    @Test
    void nothingIsAskedForThatNobodyWrote() throws IOException {
        List<String> unwritten = new ArrayList<>();
        int asked = 0;
        for (Path below : SOURCES) {
            for (Path file : files(below)) {
                List<String> found = keysIn(Files.readString(file));
                asked += found.size();
                found.stream().filter(this::isUnwritten).forEach(key -> unwritten.add(file.getFileName() + ": " + key));
            }
        }

        assertThat(asked).isGreaterThan(1000);
        assertThat(unwritten).isEmpty();
    }

    @Test
    void aKeyThatNobodyWroteIsFound() {
        assertThat(keysIn("say(first ? \"home.hello\" : \"home.hullo\")")).containsExactly("home.hello", "home.hullo");
        assertThat(keysIn("new CannotBeDone(\"cannot.\"\n    + \"fly\")")).containsExactly("cannot.fly");
        assertThat(Stream.of("home.hullo", "cannot.fly", "day.in-day")).allMatch(this::isUnwritten);
        assertThat(Stream.of("home.hello", "day.in-days", "form.any", "gt.portal.url", "born.year"))
                .noneMatch(this::isUnwritten);
    }

    private boolean isUnwritten(String key) {
        boolean asKeysDo = beginnings.contains(key.substring(0, key.indexOf('.')));
        boolean written = keys.contains(key) || beginnings.contains(key);
        return asKeysDo && !written && !OTHERWISE.matcher(key).matches();
    }

    private static List<String> keysIn(String source) {
        Matcher matcher = KEY.matcher(BROKEN.matcher(source).replaceAll(""));
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static List<Path> files(Path below) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
