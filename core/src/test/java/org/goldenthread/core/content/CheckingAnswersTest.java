package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckingAnswersTest {

    private final ContentType referral = Forms.referral();
    private final FormValidation validation =
            new FormValidation(new PortalClock(Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC)));

    private static JsonNode answers(String more) {
        return StrictJson.read(
                "{\"concerns\":\"Nights are hard\",\"agreed\":true,\"decision\":\"accept\"" + more + "}");
    }

    private List<String> errors(JsonNode answers) {
        return validation.check(referral, answers).stream()
                .map(error -> error.path() + " " + error.messageKey())
                .toList();
    }

    @Test
    void goodAnswersHaveNoErrors() {
        assertThat(errors(answers(""))).isEmpty();
        assertThat(errors(answers(",\"people\":[{\"name\":\"Nan Carys\",\"since\":\"2019-02-28\"}],\"children\":2")))
                .isEmpty();
    }

    @Test
    void emptyAnswersAreMissingInTheOrderOfTheForm() {
        assertThat(errors(StrictJson.read("{\"concerns\":\" \\u200b \"}")))
                .containsExactly(
                        "concerns form.fgc-referral.concerns.missing",
                        "agreed form.fgc-referral.agreed.missing",
                        "decision form.fgc-referral.decision.missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"decision\":\"perhaps\"           | decision  | wrong",
                "\"agreed\":\"perhaps\"             | agreed    | wrong",
                "\"courtDate\":\"2026-06-31\"       | courtDate | wrong",
                "\"courtDate\":\"2026--1\"          | courtDate | wrong",
                "\"courtDate\":\"2026-11-20\"       | courtDate | tooEarly",
                "\"languages\":[\"fr\"]             | languages | wrong",
                "\"languages\":[\"en\",\"cy\",\"pl\"] | languages | tooMany",
                "\"children\":0                     | children  | tooSmall",
                "\"children\":13                    | children  | tooBig",
                "\"children\":1.5                   | children  | wrong",
                "\"children\":\"three\"             | children  | wrong",
                "\"people\":[{\"since\":\"2020-01-01\"}] | people.0.name | missing",
                "\"people\":[{\"name\":\"Ada\",\"since\":\"2026-11-22\"}] | people.0.since | tooLate",
                "\"people\":[{\"name\":\"Ada\",\"age\":4}] | people.0 | unknown",
                "\"people\":\"Ada\"                 | people    | wrong",
                "\"surprise\":1                     | ''        | unknown",
                "\"concerns\":\"0123456789012345678901234567890123456789!\" | concerns | tooLong",
                "\"concerns\":\"left \\u202e thgir\"   | concerns  | characters",
                "\"concerns\":\"a\\u0000b\"          | concerns  | characters",
                "\"concerns\":\"\\ud800\"            | concerns  | characters",
                "\"reason\":\"two\\nlines\", \"decision\":\"decline\" | reason | characters"
            })
    void eachMistakeHasOneErrorAtItsPlace(String answer, String path, String kind) {
        String all = "{\"concerns\":\"Nights\",\"agreed\":true,\"decision\":\"accept\"}";
        var merged = (com.fasterxml.jackson.databind.node.ObjectNode) StrictJson.read(all);
        merged.setAll((com.fasterxml.jackson.databind.node.ObjectNode) StrictJson.read("{" + answer + "}"));

        assertThat(validation.check(referral, merged)).singleElement().satisfies(error -> {
            assertThat(error.path()).isEqualTo(path);
            assertThat(error.generalKey()).isEqualTo("form.any." + kind);
        });
    }

    @Test
    void aQuestionThatFollowsFromAnotherMustBeAnsweredOnlyThen() {
        assertThat(errors(StrictJson.read("{\"concerns\":\"x\",\"agreed\":false,\"decision\":\"decline\"}")))
                .containsExactly("reason form.fgc-referral.reason.missing");
        assertThat(validation
                        .accept(referral, answers(",\"reason\":\"left over\""))
                        .has("reason"))
                .isFalse();
    }

    @Test
    void whatIsKeptIsComposedTrimmedAndWithoutEmptyAnswers() {
        JsonNode kept = validation.accept(
                referral,
                StrictJson.read("{\"concerns\":\"  Tŷ Nain\\r\\n\",\"agreed\":false,\"decision\":\"accept\","
                        + "\"courtDate\":\"\",\"people\":[{\"name\":\"\"},{\"name\":\"Ada\"}],\"languages\":[]}"));

        assertThat(kept.toString())
                .isEqualTo(
                        "{\"concerns\":\"Tŷ Nain\",\"agreed\":false,\"decision\":\"accept\",\"people\":[{\"name\":\"Ada\"}]}");
    }

    @Test
    void aPageAndTheInterfaceComeToTheSameAnswers() {
        JsonNode read = PageAnswers.read(
                referral,
                Map.of(
                        "concerns", List.of("Nights are hard"),
                        "agreed", List.of("true"),
                        "decision", List.of("accept"),
                        "courtDate.day", List.of("3"),
                        "courtDate.month", List.of("12"),
                        "courtDate.year", List.of("2026"),
                        "languages", List.of("en", "cy"),
                        "children", List.of("2"),
                        "people.0.name", List.of(""),
                        "people.1.name", List.of("Ada")));

        assertThat(read.toString())
                .isEqualTo(answers(",\"courtDate\":\"2026-12-03\",\"languages\":[\"en\",\"cy\"],\"children\":2,"
                                + "\"people\":[{\"name\":\"Ada\"}]")
                        .toString());
        assertThat(validation.check(referral, read)).isEmpty();
    }

    @Test
    void halfADateIsPassedOnAsTypedAndNamedAsWrong() {
        JsonNode read =
                PageAnswers.read(referral, Map.of("courtDate.day", List.of("3"), "courtDate.year", List.of("26")));
        assertThat(read.path("courtDate").asText()).isEqualTo("26--03");
        assertThat(errors(read)).contains("courtDate form.fgc-referral.courtDate.wrong");
    }

    @Test
    void answersThatAreNoObjectAreRefusedAsAWhole() {
        assertThat(errors(StrictJson.read("[]"))).containsExactly(" form.fgc-referral.wrong");
        assertThatThrownBy(() -> validation.accept(referral, StrictJson.read("\"yes\"")))
                .isInstanceOf(AnswersRejected.class);
    }

    @Test
    void jsonThatIsTooDeepOrTooLongOrSaysAThingTwiceIsNotRead() {
        for (String bad : List.of(
                "[".repeat(40), "{\"a\":1,\"a\":2}", "{} {}", "", "\"" + "x".repeat(1 << 20) + "\"", "{'a':1}")) {
            assertThatThrownBy(() -> StrictJson.read(bad))
                    .isInstanceOf(StrictJson.NotJson.class)
                    .hasMessageNotContaining("xxx");
        }
    }
}
