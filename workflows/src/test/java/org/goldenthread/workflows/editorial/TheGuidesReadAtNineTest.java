package org.goldenthread.workflows.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.editorial.ReadingGrade;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** What ships is a guide, is there in each variant, says the same under as many headings, and can be read by a child of nine. */
class TheGuidesReadAtNineTest {

    /** Grade 4 of American schools is nine to ten years (Kincaid et al. 1975). */
    private static final double GRADE = 5;

    private static final double WORDS_IN_A_WELSH_SENTENCE = 14;
    private static final Set<String> VARIANTS = Set.of("en", "cy", "en-simple");

    private final Map<String, String> files =
            ShippedFiles.below("editorial/guide", TheGuidesReadAtNineTest.class.getClassLoader());

    @Test
    void everyGuideIsOneAndIsThereInEveryVariant() {
        ContentType type = ContentType.parse(
                new ContentTypeKey("guide"),
                1,
                StrictJson.read(
                        ShippedFiles.named("content-types/guide.json", TheGuidesReadAtNineTest.class.getClassLoader())
                                .get(0)));
        FormValidation validation = new FormValidation(new PortalClock());

        assertThat(guides()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(files)
                .allSatisfy((path, text) -> assertThat(validation.check(type, StrictJson.read(text)))
                        .as(path)
                        .isEmpty());
        guides().forEach(guide ->
                assertThat(VARIANTS).allSatisfy(variant -> assertThat(files).containsKey(guide + variant + ".json")));
    }

    @Test
    void theWelshHasAsManyPartsAsTheEnglish() {
        guides().forEach(guide -> assertThat(body(guide, "cy").path("sections"))
                .as(guide)
                .hasSameSizeAs(body(guide, "en").path("sections")));
    }

    @Test
    void aChildOfNineCanReadTheEnglish() {
        guides().forEach(guide -> {
            assertThat(grade(sentences(guide, "en"))).as(guide).isLessThan(GRADE);
            assertThat(grade(sentences(guide, "en-simple")))
                    .as(guide + "easy")
                    .isLessThan(grade(sentences(guide, "en")));
        });
        assertThat(grade(List.of("The participating professionals subsequently communicate their determination.")))
                .isGreaterThan(GRADE);
    }

    @Test
    void theWelshIsInShortSentences() {
        guides().forEach(guide -> {
            List<String> sentences = sentences(guide, "cy");
            assertThat((double) sentences.stream()
                                    .mapToInt(one -> ReadingGrade.words(one).size())
                                    .sum()
                            / sentences.size())
                    .as(guide)
                    .isLessThan(WORDS_IN_A_WELSH_SENTENCE);
        });
    }

    private Set<String> guides() {
        return files.keySet().stream()
                .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private JsonNode body(String guide, String variant) {
        return StrictJson.read(String.valueOf(files.get(guide + variant + ".json")));
    }

    private List<String> sentences(String guide, String variant) {
        List<String> said = new ArrayList<>();
        JsonNode body = body(guide, variant);
        said.add(body.path("lead").asText());
        body.path("sections").forEach(section -> said.add(section.path("words").asText()));
        return ReadingGrade.sentences(said);
    }

    private static double grade(List<String> sentences) {
        return ReadingGrade.of(sentences).orElseThrow();
    }
}
