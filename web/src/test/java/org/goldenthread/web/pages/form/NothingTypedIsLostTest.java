package org.goldenthread.web.pages.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** Whatever page of a form is sent, and with whichever button, what was typed before and what is typed now is kept. */
class NothingTypedIsLostTest {

    private static final JsonNode EMPTY = StrictJson.read("{}");
    private static final ContentType FORM = ContentType.parse(new ContentTypeKey("plan"), 1, StrictJson.read("""
                    {"$id":"plan","type":"object","required":["worry"],
                     "properties":{"worry":{"type":"string","maxLength":400},
                      "by":{"type":"string","format":"date"},
                      "people":{"type":"array","x-gt":{"page":2},"items":{"type":"object","properties":{"name":{"type":"string","maxLength":80}}}}},
                     "x-gt":{"compartment":"SHARED","label":"SENSITIVE","answeredBy":["PARENT"]}}
                    """));

    @Test
    void theOtherPagesStayAsTheyWere() {
        ObjectNode first = Answered.by(Map.of("worry", List.of("Nights"))).over(EMPTY, FORM, 1);

        ObjectNode both =
                Answered.by(Map.of("people.0.name", List.of("Bethan"))).over(first, FORM, 2);

        assertThat(both.path("worry").asText()).isEqualTo("Nights");
        assertThat(both.path("people").path(0).path("name").asText()).isEqualTo("Bethan");
    }

    @Test
    void aDayThatIsNoneComesBackAsItWasTyped() {
        ObjectNode answers = Answered.by(
                        Map.of("by.day", List.of("31"), "by.month", List.of("2"), "by.year", List.of("")))
                .over(EMPTY, FORM, 1);

        Question asked = question(answers.path("by").asText());

        assertThat(asked.datePart(0)).isEqualTo("31");
        assertThat(asked.datePart(1)).isEqualTo("02");
        assertThat(asked.datePart(2)).isEmpty();
    }

    @Test
    void takingOneEntryOutLeavesTheOthers() {
        Map<String, List<String>> sent = Map.of(
                "people.0.name", List.of("Bethan"),
                "people.1.name", List.of("Gareth"),
                "people.10.name", List.of("Tomos"),
                "go", List.of("remove:people.1"));

        ObjectNode answers = Answered.by(sent).over(EMPTY, FORM, 2);

        assertThat(answers.path("people").findValuesAsText("name")).containsExactly("Bethan", "Tomos");
        assertThat(Answered.by(sent).stays()).isTrue();
    }

    @Test
    void anAnswerThatIsEmptiedIsGone() {
        ObjectNode before = Answered.by(Map.of("worry", List.of("Nights"))).over(EMPTY, FORM, 1);

        assertThat(Answered.by(Map.of("worry", List.of("")))
                        .over(before, FORM, 1)
                        .has("worry"))
                .isFalse();
    }

    private static Question question(String value) {
        return new Question(
                org.goldenthread.core.content.Widget.DATE,
                "by",
                "By",
                "",
                null,
                value,
                List.of(),
                List.of(),
                false,
                null);
    }
}
