package org.goldenthread.tests.incontainer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.letter.LetterView;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Lowri writes a letter, Gethin approves it, and what they write later is in the next one and not in those that were sent. */
@ExtendWith(ArquillianExtension.class)
class WhatAnEditorWritesLaterChangesNoLetterTest extends WhereLettersAreSent {

    @Inject
    EditorsAtWork editors;

    @Inject
    EditorialWriting writing;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalUnderTest.withWitnesses();
    }

    @Test
    void whatAnEditorWritesLaterChangesNoLetterThatWasSent() {
        Actor lowri = editors.editor("Lowri");
        Actor gethin = editors.editor("Gethin");
        EditorialKey key = new EditorialKey(new ContentTypeKey("letter"), "t-" + UUID.randomUUID());
        EditorialId id = household.as(
                lowri, () -> writing.begin(key, EditorsAtWork.ENGLISH, letter("Come at {{begins}}."), "new"));
        goesOut(id, 1, lowri, gethin);
        LetterView first = sent(key, meets("Bryn Hall"), dai);
        byte[] paper = household.as(dai, () -> letters.pdf(first.id()));

        int next = household.as(
                lowri, () -> writing.write(id, 1, EditorsAtWork.ENGLISH, letter("Do come at {{begins}}."), "kinder"));
        goesOut(id, next, lowri, gethin);
        LetterView second = sent(key, meets("Bryn Hall"), dai);

        assertThat(household.as(dai, () -> letters.read(first.id()))).isEqualTo(first);
        assertThat(household.as(dai, () -> letters.pdf(first.id()))).isEqualTo(paper);
        assertThat(said(first)).contains("Come at 10 in the morning.");
        assertThat(said(second)).contains("Do come at 10 in the morning.");
        assertThat(second.revision()).isGreaterThan(first.revision());
    }

    @Test
    void aLetterWithAStrangeOrAMissingBraceIsNotEvenWritten() {
        Actor lowri = editors.editor("Lowri");
        EditorialKey key = new EditorialKey(new ContentTypeKey("letter"), "t-" + UUID.randomUUID());

        for (String words : List.of("Come, {{stranger}}, at {{begins}}.", "Come.")) {
            assertThatThrownBy(() ->
                            household.as(lowri, () -> writing.begin(key, EditorsAtWork.ENGLISH, letter(words), "new")))
                    .as(words)
                    .isInstanceOf(AnswersRejected.class);
        }
    }

    private void goesOut(EditorialId id, int revision, Actor writer, Actor second) {
        editors.asks(writer, id, revision);
        editors.approves(second, id, revision, null, null);
    }

    private static JsonNode letter(String words) {
        ObjectNode letter = JsonNodeFactory.instance
                .objectNode()
                .put("title", "Come")
                .put("about", "invitation")
                .put("salutation", "Dear {{recipient}}")
                .put("closing", "Ring {{telephone}}")
                .put("signature", "{{coordinator}}");
        ArrayNode sections = letter.putArray("sections");
        sections.addObject().put("words", words);
        sections.addObject().put("words", "{{day}} at {{place}}");
        return letter;
    }
}
