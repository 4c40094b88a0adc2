package org.goldenthread.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.Role;
import org.goldenthread.core.casefile.LegalBasis;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.PracticalNeed;
import org.goldenthread.core.people.Channel;
import org.goldenthread.core.people.Kin;
import org.goldenthread.core.people.ReadingVariant;
import org.junit.jupiter.api.Test;

/** No word of a page is missing in either language, and none is written straight into a template. */
class WordsAreWrittenInBothLanguagesTest {

    private static final Path TEMPLATES = Path.of("src", "main", "jte");
    private static final Pattern PLURAL = Pattern.compile("\\.(zero|one|two|few|many|other)$");

    private final Texts texts = texts();

    @Test
    void bothLanguagesHaveTheSameKeysApartFromTheirPlurals() {
        assertThat(withoutPlurals(Language.WELSH)).isEqualTo(withoutPlurals(Language.ENGLISH));
    }

    @Test
    void noWordsAreWrittenTwiceInTwoPlaces() {
        JsonNode pages = StrictJson.read(read(Path.of("src", "main", "resources", "texts", "en.json")));
        JsonNode core = StrictJson.read(read(Path.of("..", "core", "src", "main", "resources", "texts", "en.json")));
        Set<String> twice = new TreeSet<>();
        pages.fieldNames().forEachRemaining(twice::add);
        Set<String> below = new TreeSet<>();
        core.fieldNames().forEachRemaining(below::add);
        twice.retainAll(below);

        assertThat(twice).isEmpty();
    }

    @Test
    void everythingThatHasANameInTheCodeHasOneInWords() {
        Set<String> english = texts.keys(Language.ENGLISH);
        Stream.of(
                        named("as.kin.", Kin.values()),
                        named("capacity.", Capacity.values()),
                        named("basis.", LegalBasis.values()),
                        named("room.", Compartment.values()),
                        named("label.", Label.values()),
                        named("role.", Role.values()),
                        named("meeting.purpose.", MeetingPurpose.values()),
                        named("day.coming.", Coming.values()),
                        named("day.need.", PracticalNeed.values()),
                        named("ask.mine.reading.option.", ReadingVariant.values()),
                        named("ask.mine.never.option.", Channel.values()))
                .flatMap(List::stream)
                .forEach(key -> assertThat(english).contains(key));
    }

    private static List<String> named(String before, Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> before + value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    @Test
    void everyPluralCanFallBack() {
        for (Language language : Language.values()) {
            Set<String> keys = texts.keys(language);
            keys.stream()
                    .filter(key -> key.matches(".*\\.(two|few|many|zero)$"))
                    .forEach(
                            key -> assertThat(keys).contains(PLURAL.matcher(key).replaceFirst(".other")));
        }
    }

    @Test
    void everyKeyThatATemplateNamesHasWords() {
        Set<String> english = texts.keys(Language.ENGLISH);
        assertThat(named("page\\.say\\(\"([a-z0-9.-]*[a-z0-9])\""))
                .isNotEmpty()
                .allSatisfy(key -> assertThat(english).contains(key));
        assertThat(named("page\\.count\\(\"([a-z0-9.-]+)\""))
                .allSatisfy(key -> assertThat(english).contains(key + ".other"));
    }

    @Test
    void noTemplateSpeaksForItself() {
        for (String template : templates()) {
            String withoutCode = template.replaceAll("(?s)<%--.*?--%>", "")
                    .replaceAll("(?m)^@(import|param).*$", "")
                    .replaceAll("\\$\\{[^}]*}", "")
                    .replaceAll("(?s)@template\\.[\\w.]+\\(.*?\\)(?=\\s|<|$|`)", "")
                    .replaceAll("<[^>]*>", "\n");
            assertThat(withoutCode.lines().map(String::strip).filter(line -> line.matches("[A-Z][a-z]+ [a-z].*")))
                    .isEmpty();
        }
    }

    private Set<String> withoutPlurals(Language language) {
        return texts.keys(language).stream()
                .map(key -> PLURAL.matcher(key).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> named(String pattern) {
        List<String> keys = new ArrayList<>();
        for (String template : templates()) {
            Matcher matcher = Pattern.compile(pattern).matcher(template);
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        }
        return keys;
    }

    private static List<String> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(Files::isRegularFile)
                    .map(WordsAreWrittenInBothLanguagesTest::read)
                    .toList();
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

    private static Texts texts() {
        Texts texts = Texts.strict();
        texts.load(WordsAreWrittenInBothLanguagesTest.class.getClassLoader());
        return texts;
    }
}
