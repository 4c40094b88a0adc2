package org.goldenthread.core.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhatStandsBetweenBracesIsDeclaredTest {

    private static final String TYPE = """
            {"$id": "note", "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object",
             "properties": {
               "about": {"type": "string", "enum": ["day", "other"]},
               "hello": {"type": "string", "maxLength": 100},
               "sections": {"type": "array", "maxItems": 5, "items": {"type": "object", "properties": {
                 "words": {"type": "string", "maxLength": 2000}}}}},
             "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL", "placeholders": {"by": "about", "all": [
               {"name": "name", "type": "name"},
               {"name": "day", "type": "date", "in": ["day"], "must": ["day"]}]}}}""";

    private final ContentType type = note(TYPE);
    private final FormValidation validation = new FormValidation(new PortalClock());

    @Test
    void whatIsDeclaredMayStand() {
        assertThat(said("other", "Dear {{name}}")).isEmpty();
        assertThat(said("day", "{{name}}: {{day}}, and {{day}} again")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{{stranger}}   | {{stranger}}",
                "{{day}}        | {{day}}",
                "{{Name}}       | {{Name}}",
                "{{ name }}     | {{ name }}",
                "{name}         | {name}",
                "${name}        | ${name}",
                "{{{name}}}     | {}",
                "{{name         | {{name",
                "name}}         | }}",
                "{% if name %}  | {% if name %}"
            })
    void whatIsNotIsRefusedByNameInOneSentence(String written, String named) {
        assertThat(said("other", written)).containsExactly("sections.0.words " + sentence(named));
        assertThat(Placeholders.of(type).notAllowed(body("other", written))).contains(named);
    }

    @Test
    void whatHasToStandIsAskedForByName() {
        assertThat(said("day", "No day"))
                .containsExactly("sections " + "Write {{day}} somewhere. Whoever is written to needs it");
        assertThat(Placeholders.of(type).missing(body("day", "No day"))).isPresent();
        assertThat(Placeholders.of(type).missing(body("other", "No day"))).isEmpty();
    }

    @Test
    void inWordsOfOtherTypesABraceIsABrace() {
        assertThat(validation.check(
                        Forms.referral(),
                        StrictJson.read("{\"concerns\":\"{{x}}\",\"agreed\":true,\"decision\":\"accept\"}")))
                .isEmpty();
    }

    @Test
    void aTextThatIsAllBracesIsReadQuickly() {
        String braces = "{".repeat(1000) + "}".repeat(1000);

        assertThat(Placeholders.of(type).notAllowed(body("other", braces))).isPresent();
    }

    @Test
    void aDeclarationThatNobodyCouldMeetIsRefused() {
        assertThatThrownBy(() -> Placeholders.of(note(TYPE.replace("\"type\": \"date\"", "\"type\": \"colour\""))))
                .isInstanceOf(NotAForm.class)
                .hasMessageContaining("day");
        assertThatThrownBy(() -> Placeholders.of(note(TYPE.replace("\"by\": \"about\"", "\"by\": \"nothing\""))))
                .isInstanceOf(NotAForm.class);
        assertThatThrownBy(() -> Placeholders.of(note(TYPE.replace("\"name\": \"name\"", "\"name\": \"na}}me\""))))
                .isInstanceOf(NotAForm.class);
    }

    @Test
    void aValueIsPutInOnceAndNeverRead() {
        Map<String, String> values = Map.of("name", "{{day}} ${name} $1 \\", "day", "secret");

        assertThat(Placeholders.filled("Dear {{name}}.", values)).isEqualTo("Dear {{day}} ${name} $1 \\.");
    }

    private List<String> said(String about, String words) {
        Texts texts = Texts.strict();
        return validation.check(type, body(about, words)).stream()
                .map(error -> error.path() + " " + texts.sayFirst(Language.ENGLISH, error.keys(), error.args()))
                .toList();
    }

    private static String sentence(String named) {
        return named + " cannot stand here. Take it out, or write one of those that can";
    }

    private static ObjectNode body(String about, String words) {
        ObjectNode body = (ObjectNode) StrictJson.read("{\"about\":\"" + about + "\",\"sections\":[{}]}");
        ((ObjectNode) body.path("sections").get(0)).put("words", words);
        return body;
    }

    private static ContentType note(String schema) {
        return ContentType.parse(new ContentTypeKey("note"), 1, StrictJson.read(schema));
    }
}
