package org.goldenthread.workflows.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.Placeholder;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.editorial.ReadingGrade;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.core.letter.LetterWords;
import org.junit.jupiter.api.Test;

/** What ships is a letter, is there in each variant, says the same under as many headings, and can be read by a child of nine. */
class TheLettersReadAtNineTest {

    /** Grade 4 of American schools is nine to ten years (Kincaid et al. 1975). */
    private static final double GRADE = 5;

    private static final Set<String> VARIANTS = Set.of("en", "cy", "en-simple");

    private final Map<String, String> files =
            ShippedFiles.below("editorial/letter", TheLettersReadAtNineTest.class.getClassLoader());
    private final ContentType type = ContentType.parse(
            new ContentTypeKey("letter"),
            1,
            StrictJson.read(
                    ShippedFiles.named("content-types/letter.json", TheLettersReadAtNineTest.class.getClassLoader())
                            .get(0)));

    @Test
    void everyLetterIsOneAndIsThereInEveryVariant() {
        FormValidation validation = new FormValidation(new PortalClock());

        assertThat(letters()).hasSize(2);
        assertThat(files)
                .allSatisfy((path, text) -> assertThat(validation.check(type, StrictJson.read(text)))
                        .as(path)
                        .isEmpty());
        letters()
                .forEach(letter -> assertThat(VARIANTS)
                        .allSatisfy(variant -> assertThat(files).containsKey(letter + variant + ".json")));
    }

    @Test
    void theWelshHasAsManyPartsAsTheEnglishAndTheSameInItsBraces() {
        letters().forEach(letter -> {
            assertThat(body(letter, "cy").path("sections"))
                    .as(letter)
                    .hasSameSizeAs(body(letter, "en").path("sections"));
            assertThat(Placeholders.standingIn(body(letter, "cy")))
                    .isEqualTo(Placeholders.standingIn(body(letter, "en")));
        });
    }

    @Test
    void aChildOfNineCanReadTheEnglish() {
        letters().forEach(letter -> {
            assertThat(grade(letter, "en")).as(letter).isLessThan(GRADE);
            assertThat(grade(letter, "en-simple")).as(letter + "easy").isLessThan(GRADE);
            assertThat(wordsInASentence(letter, "en-simple")).isLessThan(wordsInASentence(letter, "en"));
        });
    }

    @Test
    void eachPlaceholderCanBeFilledInWithoutAHole() {
        Map<String, String> values = values();

        files.forEach((path, text) -> assertThat(
                        LetterWords.of(StrictJson.read(text)).filled(values).toString())
                .as(path)
                .isNotEmpty());
    }

    private Set<String> letters() {
        return files.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode body(String letter, String variant) {
        return StrictJson.read(String.valueOf(files.get(letter + variant + ".json")));
    }

    private double wordsInASentence(String letter, String variant) {
        return sentences(letter, variant).stream()
                .mapToInt(sentence -> ReadingGrade.words(sentence).size())
                .average()
                .orElseThrow();
    }

    private double grade(String letter, String variant) {
        return ReadingGrade.of(sentences(letter, variant)).orElseThrow();
    }

    private List<String> sentences(String letter, String variant) {
        LetterWords words = LetterWords.of(body(letter, variant)).filled(values());
        List<String> said = new ArrayList<>();
        words.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block.points() ? Stream.empty() : block.lines().stream())
                .forEach(said::add);
        return ReadingGrade.sentences(said);
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        Placeholders.of(type).all().forEach(one -> values.put(one.name(), example(one)));
        return values;
    }

    private static String example(Placeholder one) {
        return switch (one.kind()) {
            case NAME -> "Ruth";
            case DATE -> "Thursday 26 November 2026";
            case TIME -> "10 in the morning";
            case PHONE -> "01632 960 123";
            default -> "The Hall";
        };
    }
}
