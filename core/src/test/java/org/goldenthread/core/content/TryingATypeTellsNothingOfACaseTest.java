package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps are looked at by the two versions alone: they say what becomes of any answer, and look for none. */
class TryingATypeTellsNothingOfACaseTest {

    private static final ContentTypeKey KEY = new ContentTypeKey("visit");
    private static final String WORDS = "\"why\":{\"type\":\"string\"}";
    private static final String LIST = "\"how\":{\"type\":\"string\",\"enum\":[\"good\",\"bad\"]}";
    private static final String OTHER_LIST = "\"how\":{\"type\":\"string\",\"enum\":[\"good\",\"so-so\"]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"do\":\"map\",\"field\":\"why\",\"values\":{\"He hit her\":\"x\"}}",
                "{\"do\":\"map\",\"field\":\"nowhere\",\"values\":{\"good\":\"bad\"}}",
                "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"He hit her\":\"good\"}}",
                "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"good\":\"something that is no answer\"}}",
                "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"good\":7}}",
                "{\"do\":\"rename\",\"field\":\"why\",\"to\":\"how\"},"
                        + "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"good\":\"bad\"}}"
            })
    void whatIsSaidInWordsIsNotLookedForByAStep(String step) {
        assertThatThrownBy(() -> follows("FAMILY", WORDS + "," + LIST, WORDS + "," + LIST, step))
                .isInstanceOfSatisfying(
                        CannotBeDone.class, not -> assertThat(not.textKey()).isEqualTo("cannot.kind.maps-a-list"));
    }

    @Test
    void aChoiceBecomesAnotherChoice() {
        assertThatCode(() -> follows(
                        "SHARED",
                        LIST,
                        OTHER_LIST,
                        "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"bad\":\"so-so\"}}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> follows(
                        "SHARED",
                        LIST,
                        OTHER_LIST.replace("how", "feeling"),
                        "{\"do\":\"rename\",\"field\":\"how\",\"to\":\"feeling\"},"
                                + "{\"do\":\"map\",\"field\":\"feeling\",\"values\":{\"bad\":\"so-so\"}}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"how, '\"worst\"', false", "how, '\"bad\"', true", "more, 7, false", "more, '\"so\"', true"})
    void whatIsFilledInIsAnAnswerThatItsQuestionCanHave(String field, String value, boolean may) {
        String asked =
                LIST + ",\"more\":{\"type\":\"string\",\"x-gt\":{\"showWhen\":{\"field\":\"how\",\"is\":\"bad\"}}}";
        String step = "{\"do\":\"default\",\"field\":\"" + field + "\",\"value\":" + value + "}";

        if (may) {
            assertThatCode(() -> follows("SHARED", asked, asked, step)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> follows("SHARED", asked, asked, step))
                    .isInstanceOfSatisfying(
                            CannotBeDone.class, not -> assertThat(not.textKey()).isEqualTo("cannot.kind.fills-in"));
        }
    }

    @Test
    void inACaseItIsSaidWhatBecomesOfEveryQuestionAndChoiceWhetherOrNotAnybodyAnswered() {
        for (String next : new String[] {WORDS, WORDS + "," + OTHER_LIST, LIST}) {
            assertThatThrownBy(() -> follows("SHARED", WORDS + "," + LIST, next, ""))
                    .isInstanceOfSatisfying(
                            CannotBeDone.class,
                            not -> assertThat(not.textKey()).isEqualTo("cannot.kind.says-nothing-of"));
        }
        assertThatCode(() -> follows("SHARED", WORDS + "," + LIST, LIST, "{\"do\":\"remove\",\"field\":\"why\"}"))
                .doesNotThrowAnyException();
        assertThatCode(() -> follows("EDITORIAL", WORDS + "," + LIST, LIST, "")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"why\":{\"type\":\"integer\"}",
                "\"why\":{\"type\":\"string\",\"maxLength\":40}",
                "\"why\":{\"type\":\"string\",\"pattern\":\"^x\"}",
                "\"why\":{\"type\":\"string\",\"x-gt\":{\"showWhen\":{\"field\":\"how\",\"is\":\"bad\"}}}"
            })
    void inACaseAQuestionIsAskedAsBeforeOrMoreWidelyWhetherOrNotAnybodyAnswered(String narrower) {
        assertThatThrownBy(() -> follows("SHARED", WORDS + "," + LIST, narrower + "," + LIST, ""))
                .isInstanceOfSatisfying(
                        CannotBeDone.class, not -> assertThat(not.textKey()).isEqualTo("cannot.kind.asks-otherwise"));
        assertThatCode(() -> follows("EDITORIAL", WORDS + "," + LIST, narrower + "," + LIST, ""))
                .doesNotThrowAnyException();
    }

    @Test
    void aConditionGoesWithTheChoiceThatItNames() {
        String asked = ",\"why\":{\"type\":\"string\",\"x-gt\":{\"showWhen\":{\"field\":\"how\",\"is\":\"%s\"}}}";
        String step = "{\"do\":\"map\",\"field\":\"how\",\"values\":{\"bad\":\"so-so\"}}";

        assertThatCode(() ->
                        follows("SHARED", LIST + asked.formatted("bad"), OTHER_LIST + asked.formatted("so-so"), step))
                .doesNotThrowAnyException();
        assertThatCode(() -> follows("SHARED", LIST + asked.formatted("bad"), OTHER_LIST + "," + WORDS, step))
                .doesNotThrowAnyException();
        assertThatThrownBy(() ->
                        follows("SHARED", LIST + asked.formatted("bad"), OTHER_LIST + asked.formatted("good"), step))
                .isInstanceOf(CannotBeDone.class);
    }

    private static void follows(String room, String before, String after, String steps) {
        ContentType next = type(room, after, 2);
        new TypeSuccession(type(room, before, 1), next, TypeSteps.read(KEY, StrictJson.read("[" + steps + "]")))
                .mustSayAll(answers -> new FormValidation(new PortalClock()).check(next, answers));
    }

    private static ContentType type(String room, String properties, int version) {
        return ContentType.parse(
                KEY,
                version,
                StrictJson.read("{\"type\":\"object\",\"additionalProperties\":false,\"properties\":{" + properties
                        + "},\"x-gt\":{\"compartment\":\"" + room + "\",\"label\":\"SENSITIVE\"}}"));
    }
}
