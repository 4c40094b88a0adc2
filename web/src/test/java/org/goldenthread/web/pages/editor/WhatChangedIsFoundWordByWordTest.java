package org.goldenthread.web.pages.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.StrictJson;
import org.junit.jupiter.api.Test;

/** A word that was changed is shown as that word, and a part that was put in does not make all below it look new. */
class WhatChangedIsFoundWordByWordTest {

    private static final String SCHEMA = """
            {"type": "object", "properties": {
              "title": {"type": "string"},
              "sections": {"type": "array", "items": {"type": "object", "properties": {
                "heading": {"type": "string"}, "words": {"type": "string", "maxLength": 2000}}}}},
             "x-gt": {"compartment": "EDITORIAL", "label": "OFFICIAL"}}""";

    private final WordChanges changes = new WordChanges(
            ContentType.parse(new ContentTypeKey("guide"), 1, StrictJson.read(SCHEMA)), UnaryOperator.identity());

    @Test
    void aWordThatWasChangedIsThatWord() {
        assertThat(said(changes.between(guide("A day", "You can ask."), guide("A day", "You may ask."))))
                .containsExactly("A day", "Heading", "You -can+may ask.");
        assertThat(said(changes.between(guide("A day", "You"), guide("A day", "You and I"))))
                .containsExactly("A day", "Heading", "You+ and I");
    }

    @Test
    void aPartThatWasPutInIsNewAndThoseBelowItAreNot() {
        JsonNode older = guide("A day", "One.");
        JsonNode newer =
                StrictJson.read("{\"title\": \"A day\", \"sections\": [{\"heading\": \"First\", \"words\": \"Zero.\"},"
                        + " {\"heading\": \"Heading\", \"words\": \"One.\"}]}");

        assertThat(said(changes.between(older, newer))).containsExactly("A day", "+First", "+Zero.", "Heading", "One.");
    }

    @Test
    void aParagraphThatWasTakenOutStandsWhereItStood() {
        JsonNode older = guide("A day", "One.\n\nTwo.\n\nThree.");

        List<ChangedLine> lines = changes.between(older, guide("A day", "One.\n\nThree."));

        assertThat(said(lines)).containsExactly("A day", "Heading", "One.", "-Two.", "Three.");
        assertThat(lines.stream().filter(ChangedLine::changed)).hasSize(1);
    }

    @Test
    void whereNothingStoodBeforeAllIsPutIn() {
        assertThat(said(changes.between(MissingNode.getInstance(), guide("A day", "One."))))
                .containsExactly("+A day", "+Heading", "+One.");
    }

    @Test
    void whatIsTooLongToBeHeldAgainstAnotherIsShownWhole() {
        List<ChangedLine> lines =
                changes.between(guide("A day", "a\n\n".repeat(8_000)), guide("A day", "b\n\n".repeat(8_000)));

        assertThat(lines).hasSize(2 * 8_002).allMatch(ChangedLine::changed);
    }

    private static JsonNode guide(String title, String words) {
        return StrictJson.read("{\"title\": \"%s\", \"sections\": [{\"heading\": \"Heading\", \"words\": \"%s\"}]}"
                .formatted(title, words.replace("\n", "\\n")));
    }

    private static List<String> said(List<ChangedLine> lines) {
        return lines.stream()
                .map(line -> line.pieces().stream()
                        .map(piece -> (piece.out() ? "-" : piece.in() ? "+" : "") + piece.words())
                        .collect(Collectors.joining()))
                .toList();
    }
}
