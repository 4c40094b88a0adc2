package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;
import java.util.Set;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor types what they see, in either language, with the name that stood there, and finds the words. */
class WordsAreFoundByWhatStandsOnTheScreenTest {

    private static final Wording STOP = new Wording("people.stop.for", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "go on with",
                "I do not want to go on with the meeting for Cerys",
                "DON'T go on",
                "people.stop",
                "ddim am   fynd ymlaen"
            })
    void theyAreFound(String typed) {
        assertThat(new WordingFilter(typed, Set.of(), null).holds(line())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"go on without", "case.stop", "this meeting"})
    void othersAreNot(String typed) {
        assertThat(new WordingFilter(typed, Set.of(), null).holds(line())).isFalse();
    }

    @Test
    void theyAreNarrowedByWhereTheyStandAndWhatTheyLack() {
        assertThat(new WordingFilter("", Set.of("people"), null).holds(STOP)).isTrue();
        assertThat(new WordingFilter("", Set.of("peop", "form"), null).holds(STOP))
                .isFalse();
        assertThat(new WordingFilter("", Set.of(), WordingNeed.UNREAD).holds(line()))
                .isTrue();
        assertThat(new WordingFilter("", Set.of(), WordingNeed.CHANGED).holds(line()))
                .isFalse();
    }

    @Test
    void wordsForANumberAreOneWithAllTheirPluralsAndAnOptionIsNone() {
        Texts texts = Texts.strict();
        texts.add(Language.ENGLISH, Map.of("t.dogs.one", "A dog", "t.dogs.other", "Dogs", "t.dogs.two", "Two"));
        texts.add(Language.WELSH, Map.of("t.dogs.few", "Cŵn"));
        texts.add(Language.ENGLISH, Map.of("t.pet.option.other", "Another", "t.pet.easy", "Pet", "t.pet", "A pet"));
        texts.add(Language.ENGLISH, Map.of("t.guide.easy", "Easy read"));

        assertThat(new Wordings(texts).all())
                .extracting(Wordings.Shipped::wording)
                .filteredOn(wording -> wording.name().startsWith("t."))
                .containsExactly(
                        new Wording("t.dogs", true),
                        new Wording("t.guide.easy", false),
                        new Wording("t.pet", false),
                        new Wording("t.pet.option.other", false));
    }

    @Test
    void aThingOfTheDeskIsCalledAsItsWordsAreAndBack() {
        assertThat(new Wording("form.any.tooLong", false).key().name()).isEqualTo("form--any--too-0long");
        for (Wordings.Shipped shipped : new Wordings(Texts.strict()).all()) {
            assertThat(Wording.of(shipped.wording().key())).hasValue(shipped.wording());
        }
        assertThat(Wording.of(EditorialKey.asked("guide", "home--hello").orElseThrow()))
                .isEmpty();
    }

    private static WordingLine line() {
        return new WordingLine(
                STOP,
                null,
                null,
                Map.of(
                        new VariantTag("en"),
                                words("I don’t go on, no: I do not want to go on with the meeting for {child}"),
                        new VariantTag("cy"), words("Dw i ddim am fynd ymlaen â’r cyfarfod am {child}")),
                false,
                true,
                false,
                "");
    }

    private static JsonNode words(String words) {
        return JsonNodeFactory.instance.objectNode().put("words", words);
    }
}
