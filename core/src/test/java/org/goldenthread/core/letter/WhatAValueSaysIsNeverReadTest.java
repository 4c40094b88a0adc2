package org.goldenthread.core.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.goldenthread.core.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class WhatAValueSaysIsNeverReadTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{telephone}}",
                "{{{{telephone}}}}",
                "${telephone}",
                "#{1+1}",
                "$1 \\1 \\$0",
                "<script>alert(1)</script>",
                "<h1>&amp;&#x41;</h1>",
                "]]><!--",
                "%s {0} {name}"
            })
    void aNameStandsThereAsItIs(String name) throws IOException {
        LetterWords letter = Invitation.unfilled().filled(with("child", name));

        assertThat(letter.sections().get(0).blocks().get(0).lines())
                .containsExactly("There is a family meeting for " + name + ".");
        Document page = LetterDocument.of(letter, Language.ENGLISH, false);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("h1").getLength()).isOne();
        try (PDDocument pdf = Loader.loadPDF(PrintedLetter.of(letter, Language.ENGLISH, false))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains(("There is a family meeting for " + name + ".").replaceAll("\\s+", " "));
        }
    }

    @Test
    void aValueMakesNoParagraphNoPointAndNoHeading() {
        LetterWords letter = Invitation.unfilled().filled(with("place", "Here\n\n- a point\n\nHeading"));

        assertThat(letter.sections().get(1).blocks()).hasSize(1);
        assertThat(letter.sections().get(1).blocks().get(0).lines()).hasSize(2);
    }

    @Test
    void nothingIsSentWithAHoleInIt() {
        Map<String, String> values = new HashMap<>(Invitation.VALUES);
        values.remove("telephone");

        assertThatThrownBy(() -> Invitation.unfilled().filled(values))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{{telephone}}");
    }

    @Test
    void whatWasKeptIsReadAsItWasKept() {
        LetterWords letter = Invitation.unfilled().filled(with("child", "{{x}} \"quoted\" \\ ŵ"));

        assertThat(LetterWords.ofJson(letter.json())).isEqualTo(letter);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> values = new HashMap<>(Invitation.VALUES);
        values.put(name, value);
        return values;
    }
}
