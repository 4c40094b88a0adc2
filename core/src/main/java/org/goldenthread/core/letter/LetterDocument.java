package org.goldenthread.core.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.letter.LetterWords.Block;
import org.goldenthread.core.letter.LetterWords.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The letter as a page to be laid out. It is put together and not parsed: whatever the words say is text in it. */
final class LetterDocument {

    private static final String STYLE = style();

    private final Document page;

    private LetterDocument(Document page) {
        this.page = page;
    }

    static Document of(LetterWords words, Language language, boolean large) {
        LetterDocument letter = new LetterDocument(empty());
        letter.write(words, language, large);
        return letter.page;
    }

    private void write(LetterWords words, Language language, boolean large) {
        Element html = page.createElement("html");
        page.appendChild(html);
        html.setAttribute("lang", language.locale().toLanguageTag());
        Element head = below(html, "head");
        below(head, "title").setTextContent(words.title());
        // PDF/UA asks for a description as well as a title
        Element description = below(head, "meta");
        description.setAttribute("name", "subject");
        description.setAttribute("content", words.title());
        below(head, "style").setTextContent(STYLE);
        Element body = below(html, "body");
        body.setAttribute("class", large ? "large" : "plain");
        below(body, "h1").setTextContent(words.title());
        below(body, "p").setTextContent(words.salutation());
        words.sections().forEach(section -> write(body, section));
        below(body, "p").setTextContent(words.closing());
        Element signature = below(body, "p");
        signature.setAttribute("class", "signature");
        signature.setTextContent(words.signature());
    }

    private void write(Element body, Section section) {
        if (!section.heading().isEmpty()) {
            below(body, "h2").setTextContent(section.heading());
        }
        section.blocks().forEach(block -> write(body, block));
    }

    private void write(Element body, Block block) {
        Element holds = block.points() ? below(body, "ul") : body;
        block.lines().forEach(line -> below(holds, block.points() ? "li" : "p").setTextContent(line));
    }

    private Element below(Element parent, String name) {
        Element child = page.createElement(name);
        parent.appendChild(child);
        return child;
    }

    private static Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String style() {
        try (InputStream style = LetterDocument.class.getResourceAsStream("letter.css")) {
            if (style == null) {
                throw new IllegalStateException("letter.css is not there");
            }
            return new String(style.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
