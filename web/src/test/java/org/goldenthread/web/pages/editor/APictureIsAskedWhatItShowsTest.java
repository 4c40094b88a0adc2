package org.goldenthread.web.pages.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.ShippedFiles;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

/** A picture is kept with words in the language that all is written in, and in others where there are any. */
class APictureIsAskedWhatItShowsTest {

    private static final VariantTag ENGLISH = new VariantTag("en");
    private static final VariantTag WELSH = new VariantTag("cy");
    private static final ContentType PICTURE = ContentType.parse(
            PictureFields.PICTURE,
            1,
            StrictJson.read(ShippedFiles.below("content-types", APictureIsAskedWhatItShowsTest.class.getClassLoader())
                    .get("content-types/picture.json")));
    private static final Map<String, String> SAID = Map.of(
            "title",
            "Chairs",
            "decorative",
            "no",
            "alt-en",
            "Two chairs",
            "alt-cy",
            "Dwy gadair",
            "rights",
            "The council");

    private final Page page = LongWords.page(Ground.STAFF);
    private final FormValidation validation = new FormValidation(new PortalClock());

    @Test
    void everyBoxKnowsItsEnd() {
        assertThat(LongWords.unnoticed(SAID, sent -> filled(asked(sent)))).isEmpty();
    }

    @Test
    void whatItShowsIsAskedInTheFirstLanguageAndMayBeSaidInOthers() {
        assertThat(wrong(Map.of())).contains("#q-decorative", "#q-title", "#q-rights");
        assertThat(wrong(Map.of("title", "Chairs", "decorative", "no", "rights", "We")))
                .containsExactly("#q-alt-en");
        assertThat(wrong(Map.of("title", "Chairs", "decorative", "no", "rights", "We", "alt-en", "Chairs")))
                .isEmpty();
        assertThat(wrong(Map.of(
                        "title", "C", "decorative", "no", "rights", "We", "alt-en", "Chairs", "caption-cy", "Yma")))
                .as("words below it, and none on what it shows")
                .containsExactly("#q-alt-cy");
    }

    @Test
    void whatIsOnlyThereToLookNiceSaysSoAndNothingElse() {
        Map<String, String> nice = Map.of("title", "Leaves", "decorative", "yes", "rights", "We");

        assertThat(wrong(nice)).isEmpty();
        assertThat(words(nice).get(ENGLISH).path("decorative").asBoolean()).isTrue();
        assertThat(words(nice)).containsOnlyKeys(ENGLISH);
    }

    @Test
    void eachLanguageNamesTheSamePicture() {
        assertThat(words(SAID)).containsOnlyKeys(ENGLISH, WELSH);
        assertThat(words(SAID).values())
                .allMatch(words -> words.path("file").asText().equals("a".repeat(64)));
        assertThat(words(SAID).get(WELSH).path("alt").asText()).isEqualTo("Dwy gadair");
    }

    private Map<VariantTag, JsonNode> words(Map<String, String> said) {
        return asked(new MultivaluedHashMap<>(said)).words();
    }

    private List<String> wrong(Map<String, String> said) {
        return asked(new MultivaluedHashMap<>(said)).wrong(validation).stream()
                .map(Link::href)
                .toList();
    }

    private PictureQuestions asked(MultivaluedMap<String, String> sent) {
        return new PictureQuestions(
                new EditorWords(page, new VariantWords(new Texts(), page.language())),
                PICTURE,
                new Variants(List.of(ENGLISH, WELSH, new VariantTag("en-simple"))),
                "a".repeat(64),
                sent);
    }

    private LongWords.Filled filled(PictureQuestions asked) {
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return asked.all();
            }

            @Override
            public List<Link> wrong() {
                return asked.wrong(validation);
            }
        };
    }
}
