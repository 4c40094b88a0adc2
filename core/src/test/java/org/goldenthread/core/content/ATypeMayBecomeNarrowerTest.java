package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ATypeMayBecomeNarrowerTest {

    private static final ContentTypeKey KEY = new ContentTypeKey("visit");

    @ParameterizedTest
    @CsvSource({
        "SHARED, SENSITIVE, PROFESSIONALS, SENSITIVE, true",
        "SHARED, SENSITIVE, SHARED, RESTRICTED, true",
        "PROFESSIONALS, SENSITIVE, SHARED, SENSITIVE, false",
        "SHARED, SENSITIVE, SHARED, OFFICIAL, false",
        "EDITORIAL, OFFICIAL, EDITORIAL, OFFICIAL, true",
        "EDITORIAL, OFFICIAL, EDITORIAL, PUBLIC, false",
        "COORDINATION, SENSITIVE, EDITORIAL, SENSITIVE, false"
    })
    void roomAndLabelAreNarrowedAndNeverWidened(
            String room, String label, String nextRoom, String nextLabel, boolean may) {
        ContentType before = type(room, label, "\"why\":{\"type\":\"string\"}");
        ContentType after = type(nextRoom, nextLabel, "\"why\":{\"type\":\"string\"}");

        if (may) {
            assertThatCode(() -> TypeChange.mustNotWiden(before, after)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> TypeChange.mustNotWiden(before, after)).isInstanceOf(CannotBeDone.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"other\":{\"type\":\"string\"}",
                "\"why\":{\"type\":\"boolean\"}",
                "\"why\":{\"type\":\"string\",\"enum\":[\"a\"]}"
            })
    void whatCameWithThePortalKeepsItsQuestions(String after) {
        JsonNode shipped = schema("SHARED", "SENSITIVE", "\"why\":{\"type\":\"string\"}");

        assertThatThrownBy(() -> TypeChange.mustKeep(shipped, schema("SHARED", "SENSITIVE", after)))
                .isInstanceOf(CannotBeDone.class);
    }

    @Test
    void whatCameWithThePortalMayAskMoreInAnotherOrder() {
        JsonNode shipped = schema("SHARED", "SENSITIVE", "\"why\":{\"type\":\"string\",\"x-gt\":{\"page\":1}}");
        JsonNode more = schema(
                "SHARED",
                "SENSITIVE",
                "\"when\":{\"type\":\"string\"},\"why\":{\"type\":\"string\",\"maxLength\":90,\"x-gt\":{\"page\":2}}");

        assertThatCode(() -> TypeChange.mustKeep(shipped, more)).doesNotThrowAnyException();
    }

    @Test
    void theStepsRenameRemoveFillInAndMapAndChangeNothingTheSecondTime() {
        TypeSteps steps = TypeSteps.read(KEY, StrictJson.read("""
                [{"do": "rename", "field": "why", "to": "reason"}, {"do": "remove", "field": "old"},
                 {"do": "default", "field": "urgent", "value": false},
                 {"do": "map", "field": "who", "values": {"mum": "parent", "dad": "parent"}}]
                """));
        JsonNode before =
                StrictJson.read("{\"why\":\"so\",\"old\":1,\"who\":[\"mum\",\"dad\",\"nain\"],\"stays\":\"as it is\"}");

        JsonNode after = steps.carry(before);

        assertThat(after)
                .isEqualTo(StrictJson.read(
                        "{\"who\":[\"parent\",\"nain\"],\"stays\":\"as it is\",\"reason\":\"so\",\"urgent\":false}"));
        assertThat(steps.carry(after)).isEqualTo(after);
        assertThat(before.path("why").asText()).isEqualTo("so");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[{\"do\":\"run\",\"field\":\"a\"}]", "[{\"do\":\"rename\",\"field\":\"a\"}]", "[1]"})
    void whatIsNoStepIsRefused(String steps) {
        assertThatThrownBy(() -> TypeSteps.read(KEY, StrictJson.read(steps))).isInstanceOf(NotAForm.class);
    }

    @Test
    void aWordThatIsMissingIsNamedWithItsQuestionAndItsLanguage() {
        ContentType type = type("SHARED", "SENSITIVE", "\"why\":{\"type\":\"string\"}");

        assertThat(new TypeWords(type).missing((language, key) -> !key.endsWith("why.label")))
                .contains(new TypeWords.Missing(Language.ENGLISH, "why.label"));
        assertThat(new TypeWords(type).missing((language, key) -> language == Language.ENGLISH))
                .contains(new TypeWords.Missing(Language.WELSH, "title"));
        assertThat(new TypeWords(type).missing((language, key) -> true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"en\":{\"title\":\"For {child}\"}}",
                "{\"en\":{\"title\":\"a\\u202Eb\"}}",
                "{\"en\":{\"missing\":\"Not ours to say\"}}",
                "{\"en\":{\"other.label\":\"No such question\"}}",
                "{\"en\":{\"title\":1}}"
            })
    void wordsThatFillInHideOrBelongToThePortalAreRefused(String words) {
        ContentType type = ContentType.parse(KEY, 1, StrictJson.read("""
                {"type": "object", "properties": {"why": {"type": "string"}},
                 "x-gt": {"compartment": "SHARED", "label": "SENSITIVE", "words": %s}}
                """.formatted(words)));

        assertThatThrownBy(type::words).isInstanceOf(NotAForm.class);
    }

    private static ContentType type(String room, String label, String properties) {
        return ContentType.parse(KEY, 1, schema(room, label, properties));
    }

    private static JsonNode schema(String room, String label, String properties) {
        return StrictJson.read("{\"type\":\"object\",\"properties\":{" + properties + "},\"x-gt\":{\"compartment\":\""
                + room + "\",\"label\":\"" + label + "\"}}");
    }
}
