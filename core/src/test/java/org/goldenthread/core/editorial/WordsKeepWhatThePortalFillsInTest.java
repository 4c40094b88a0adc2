package org.goldenthread.core.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ListAssert;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.FormValidation;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Other words of the portal have the same places as those that ship: none is lost, none is made up. */
class WordsKeepWhatThePortalFillsInTest {

    private static final VariantTag ENGLISH = new VariantTag("en");
    private static final VariantTag WELSH = new VariantTag("cy");
    private static final Wording HELLO = new Wording("t.hello", false);
    private static final Wording LETTERS = new Wording("t.letters", true);

    private final Texts texts = Texts.strict();
    private final FittingWords fitting = new FittingWords(new FormValidation(new PortalClock()), new Wordings(texts));

    @BeforeEach
    void somethingShips() {
        texts.add(
                Language.ENGLISH,
                Map.of(
                        "t.hello", "Hello {name}, {child} is here",
                        "t.mail", "Hello,\n\n{0}\n",
                        "t.letters.one", "One letter",
                        "t.letters.other", "{count} letters for {name}"));
        texts.add(
                Language.WELSH,
                Map.of("t.hello", "Helo {name}, mae {child} yma", "t.letters.other", "{count} llythyr i {name}"));
    }

    @Test
    void theSamePlacesInAnotherOrderFit() {
        assertThatCode(() -> accept(HELLO, ENGLISH, Map.of("words", "{child} is with you, {name}")))
                .doesNotThrowAnyException();
    }

    @Test
    void whatIsLostIsNamed() {
        refused(HELLO, WELSH, Map.of("words", "Helo {name}"))
                .extracting(
                        FieldError::path,
                        FieldError::generalKey,
                        one -> one.args().get("places"))
                .containsExactly(tuple("words", "form.any.placesLost", "{child}"));
    }

    @Test
    void whatIsMadeUpIsNamed() {
        refused(HELLO, ENGLISH, Map.of("words", "{name}, {child}, {address}, {safe_phone}"))
                .extracting(FieldError::generalKey, one -> one.args().get("places"))
                .containsExactly(tuple("form.any.placesUnknown", "{address}, {safe_phone}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "${7*7}",
                "{{7*7}}",
                "@inject(x)",
                "#{T(java.lang.Runtime)}",
                "<b>",
                "\\u003cscript>",
                "&lt;b&gt;"
            })
    void whatAProgramWouldReadIsNoMoreThanTheCharactersThatItIs(String hostile) {
        JsonNode kept = accept(HELLO, ENGLISH, Map.of("words", hostile + " {name} {child}"));
        texts.sayInstead(
                Map.of(Language.ENGLISH, Map.of("t.hello", kept.path("words").asText())));

        assertThat(texts.say(Language.ENGLISH, "t.hello", Map.of("name", "{child}", "child", "$1")))
                .isEqualTo(hostile + " {child} $1");
    }

    @Test
    void aLineStaysALineAndALetterMayHaveSeveral() {
        refused(HELLO, ENGLISH, Map.of("words", "{name}\nBcc: {child}"))
                .extracting(FieldError::generalKey)
                .containsExactly("form.any.oneLine");
        assertThatCode(() -> accept(new Wording("t.mail", false), ENGLISH, Map.of("words", "Good day,\n\n\n{0}")))
                .doesNotThrowAnyException();
    }

    @Test
    void theyAreBounded() {
        refused(HELLO, ENGLISH, Map.of("words", "{name} {child}" + "x".repeat(1000)))
                .extracting(FieldError::generalKey)
                .containsExactly("form.any.tooLong");
    }

    @Test
    void aNumberMaySayWithoutANumberWhatShipsForNoOtherNumber() {
        assertThatCode(() -> accept(LETTERS, WELSH, Map.of("two", "Dau lythyr i {name}", "other", "{count}, {name}")))
                .doesNotThrowAnyException();
        refused(LETTERS, WELSH, Map.of("other", "Llythyrau i {name}"))
                .extracting(FieldError::path, one -> one.args().get("places"))
                .containsExactly(tuple("other", "{count}"));
    }

    @Test
    void englishHasNoWordsOfItsOwnForTwo() {
        refused(LETTERS, ENGLISH, Map.of("two", "A pair for {name}", "other", "{count} for {name}"))
                .extracting(FieldError::path, FieldError::generalKey)
                .containsExactly(tuple("two", "form.any.notCounted"));
    }

    @Test
    void thereAreNoOtherWordsThanThoseThatShip() {
        assertThatThrownBy(() -> accept(new Wording("t.nothing", false), ENGLISH, Map.of("words", "Hi")))
                .isInstanceOf(CannotBeDone.class)
                .hasMessageContaining("no-such-words");
        assertThatThrownBy(() -> accept(new Wording("t.letters.other", false), ENGLISH, Map.of("words", "Hi")))
                .isInstanceOf(CannotBeDone.class);
    }

    private ListAssert<FieldError> refused(Wording wording, VariantTag variant, Map<String, String> words) {
        AbstractThrowableAssert<?, ?> thrown =
                assertThatThrownBy(() -> accept(wording, variant, words)).isInstanceOf(AnswersRejected.class);
        return thrown.extracting(error -> ((AnswersRejected) error).errors(), list(FieldError.class));
    }

    private JsonNode accept(Wording wording, VariantTag variant, Map<String, String> words) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        words.forEach(body::put);
        return fitting.accept(wording.key(), variant, type(wording), body);
    }

    private static ContentType type(Wording wording) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        wording.fields()
                .forEach(field -> fields.putObject(field)
                        .put("type", "string")
                        .put("minLength", 1)
                        .put("maxLength", 1000));
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.set("properties", fields);
        schema.set("x-gt", StrictJson.read("{\"compartment\": \"EDITORIAL\", \"label\": \"OFFICIAL\"}"));
        return ContentType.parse(wording.key().type(), 1, schema);
    }
}
