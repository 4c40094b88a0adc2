package org.goldenthread.web.pages.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindQuestion.Option;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindRoom;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

/** Too much is said at its box, and a choice in other words is another one. */
class WhatEditorsSayOfAKindFitsItsPlaceTest {

    private static final ContentTypeKey KEY = new ContentTypeKey("visit");
    private static final Map<String, String> QUESTION = Map.of(
            "label-en", "How?",
            "label-cy", "Sut?",
            "answer", "one-of",
            "options-en", "Good\nBad",
            "options-cy", "Da\nDrwg",
            "required", "yes",
            "page", "1",
            "when", "always",
            "name", "how");
    private static final Map<String, String> BECOMES = Map.of("question", "how", "was", "Bad", "becomes", "Good");

    private final Page page = LongWords.page(Ground.STAFF);
    private final KindInWords words = new KindInWords(page, new Texts());

    @Test
    void everyBoxOfAQuestionKnowsItsEnd() {
        assertThat(LongWords.unnoticed(QUESTION, sent -> {
                    QuestionBoxes boxes = new QuestionBoxes(words, KEY, drawn(), "how", sent);
                    return filled(boxes.all(), boxes.wrong());
                }))
                .isEmpty();
    }

    @Test
    void everyBoxOfAKindKnowsItsEnd() {
        Map<String, String> names = Map.of("english", "A visit", "welsh", "Ymweliad");
        assertThat(LongWords.unnoticed(Map.of("english", "A visit", "welsh", "Ymweliad", "room", "everybody"), sent -> {
                    NewKindQuestions asked = new NewKindQuestions(page, sent);
                    return filled(asked.all(), asked.wrong());
                }))
                .isEmpty();
        assertThat(LongWords.unnoticed(names, sent -> {
                    SaidBoxes boxes = new SaidBoxes(page, blank(KindRoom.EVERYBODY), sent);
                    return filled(boxes.all(), boxes.wrong());
                }))
                .isEmpty();
    }

    @Test
    void everyBoxOfWhatBecomesKnowsItsEnd() {
        assertThat(LongWords.unnoticed(BECOMES, sent -> {
                    BecomesBoxes boxes = new BecomesBoxes(words, KEY, drawn(), sent);
                    return filled(boxes.all(), boxes.wrong(drawn().schema()));
                }))
                .isEmpty();
    }

    @Test
    void whoMayBeAskedHasToBeAbleToWriteThere() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(
                Map.of("english", "A visit", "welsh", "Ymweliad", "room", "professionals", "people", "PARENT"));

        assertThat(new NewKindQuestions(page, sent).wrong())
                .extracting(Link::href)
                .containsExactly("#q-people");
        sent.putSingle("people", "HEALTH");
        assertThat(new NewKindQuestions(page, sent).wrong()).isEmpty();
    }

    @Test
    void aChoiceInOtherWordsIsAnotherAnswerAndOneThatMovesStaysTheSame() {
        assertThat(options("Good\nAwful", "Da\nOfnadwy")).containsExactly("good", "awful");
        assertThat(options("Bad!\nGood", "Drwg!\nDa")).containsExactly("bad2", "good");
        assertThat(options("Bad\nGood\nSo so", "Drwg\nDa\nGweddol")).containsExactly("bad", "good", "so-so");
    }

    @Test
    void anAnswerThatIsGoneIsFoundByItsWords() {
        KindSheet sheet = drawn();
        new BecomesBoxes(words, KEY, sheet, new MultivaluedHashMap<>(BECOMES)).say(drawn().schema());

        assertThat(sheet.steps().toString()).contains("\"values\":{\"bad\":\"good\"}");
    }

    @Test
    void whatStandsOnNoListIsNotLookedFor() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(BECOMES);
        sent.putSingle("was", "He hit her");

        assertThat(new BecomesBoxes(words, KEY, drawn(), sent).wrong(drawn().schema()))
                .extracting(Link::href)
                .containsExactly("#q-was");
    }

    private List<String> options(String english, String welsh) {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(QUESTION);
        sent.putSingle("options-en", english);
        sent.putSingle("options-cy", welsh);
        KindQuestion question = new QuestionBoxes(words, KEY, drawn(), "how", sent).question();
        return question.options().stream().map(Option::value).toList();
    }

    private KindSheet drawn() {
        KindSheet sheet = blank(KindRoom.SHARED);
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(QUESTION);
        KindQuestion asked = new QuestionBoxes(words, KEY, sheet, "", sent).question();
        assertThat(asked.name()).isEqualTo("how");
        sheet.put(asked);
        return sheet;
    }

    private static KindSheet blank(KindRoom room) {
        return new KindSheet(
                KEY,
                KindSheet.blank(room, List.of("PARENT"), new Spoken("A visit", "Ymweliad")),
                JsonNodeFactory.instance.arrayNode());
    }

    private static LongWords.Filled filled(List<Question> questions, List<Link> wrong) {
        return new LongWords.Filled() {
            @Override
            public List<Question> questions() {
                return questions;
            }

            @Override
            public List<Link> wrong() {
                return wrong;
            }
        };
    }
}
