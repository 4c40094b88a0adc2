package org.goldenthread.web.pages.editor;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.StrictJson;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.junit.jupiter.api.Test;

/** Too much is said at its box; nothing is chosen for an editor; and an hour is that of the clocks of London. */
class WhatEditorsSayFitsItsPlaceTest {

    private static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final Map<String, String> WHY = Map.of("why", "It is spring");
    private static final Map<String, String> NOW = Map.of("when", "now", "end", "open");
    private static final ContentType GUIDE = ContentType.parse(
            new ContentTypeKey("guide"),
            1,
            StrictJson.read("{\"type\": \"object\", \"properties\": {},"
                    + " \"x-gt\": {\"compartment\": \"EDITORIAL\", \"label\": \"OFFICIAL\"}}"));

    private final Page page = LongWords.page(Ground.STAFF);

    @Test
    void everyBoxOfAStepKnowsItsEnd() {
        assertThat(LongWords.unnoticed(Map.of(), sent -> filled(step("ask", sent))))
                .isEmpty();
        assertThat(LongWords.unnoticed(NOW, sent -> filled(step("approve", sent))))
                .isEmpty();
        assertThat(LongWords.unnoticed(WHY, sent -> filled(step("withdraw", sent))))
                .isEmpty();
    }

    @Test
    void anAddressIsShort() {
        assertThat(LongWords.unnoticed(Map.of("key", "when-it-snows"), sent -> {
                    NamingQuestions asked = new NamingQuestions(
                            new EditorWords(page, new VariantWords(new Texts(), page.language())),
                            List.of(GUIDE),
                            sent);
                    return filled(asked.all(), asked.wrong());
                }))
                .isEmpty();
    }

    @Test
    void aReleaseHasAShortName() {
        Map<String, String> another = Map.of("release", "another", "release-name", "Spring");

        assertThat(LongWords.unnoticed(another, sent -> {
                    ReleaseQuestions asked = new ReleaseQuestions(page, sent);
                    return filled(List.of(asked.named()), asked.misnamed());
                }))
                .isEmpty();
        assertThat(new ReleaseQuestions(page, new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-release");
        assertThat(new ReleaseQuestions(page, new MultivaluedHashMap<>(another)).wrong())
                .isEmpty();
    }

    @Test
    void nothingIsChosenForThem() {
        assertThat(step("approve", new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-when", "#q-end");
        assertThat(step("take-back", new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-why");
    }

    @Test
    void aReleaseIsAskedWhenAndNotUntilWhen() {
        assertThat(step("go", new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-when");
        assertThat(step("roll-back", new MultivaluedHashMap<>()).wrong())
                .extracting(Link::href)
                .containsExactly("#q-why");
    }

    @Test
    void theHourIsThatOfLondonInSummerToo() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(Map.of(
                "when",
                "later",
                "from.day",
                "1",
                "from.month",
                "7",
                "from.year",
                "2027",
                "from-hour",
                "9.30",
                "end",
                "open"));

        assertThat(step("approve", sent).wrong()).isEmpty();
        assertThat(step("approve", sent).from()).isEqualTo("2027-07-01T08:30:00Z");
        assertThat(step("approve", sent).until()).isNull();
        sent.putSingle("from-hour", "25:00");
        assertThat(step("approve", sent).wrong()).extracting(Link::href).containsExactly("#q-from-hour");
    }

    @Test
    void whatIsToGoOutLaterGoesOutLater() {
        MultivaluedMap<String, String> sent = new MultivaluedHashMap<>(Map.of(
                "when", "later", "from.day", "31", "from.month", "12", "from.year", "2026", "from-hour", "23:59"));
        sent.putSingle("end", "open");

        assertThat(step("approve", sent).wrong()).extracting(Link::href).containsExactly("#q-from-day");
        sent.putSingle("from.year", "2027");
        assertThat(step("approve", sent).wrong()).isEmpty();
    }

    @Test
    void whoeverWasTooLateIsLedToThePageAsItIsNow() {
        CannotBeDone late = new CannotBeDone("cannot.editorial.moved-on");

        assertThat(step("approve", new MultivaluedHashMap<>()).because(late, "/editor/1/approve"))
                .extracting(Link::href)
                .containsExactly("/editor/1/approve");
    }

    @Test
    void whatWasToldOnceIsToldUntilTheWordsAreSaved() {
        Map<String, List<String>> form = Map.of("basedOn", List.of("3"), "seen", List.of("5"));

        assertThat(new SentWords(form, GUIDE).kept().basedOn()).isEqualTo(3);
        assertThat(new SentWords(form, GUIDE).seen()).isEqualTo(5);
    }

    private StepQuestions step(String step, MultivaluedMap<String, String> sent) {
        return new StepQuestions(page, step, sent, NEW_YEAR);
    }

    private static LongWords.Filled filled(StepQuestions asked) {
        return filled(asked.questions(), asked.wrong());
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
