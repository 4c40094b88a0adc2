package org.goldenthread.demonstration.family;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.goldenthread.demonstration.family.Paper.Line;
import org.goldenthread.demonstration.family.Paper.Style;

/**
 * A paper as a word processor's file (Office Open XML, ECMA-376): headings, points and languages are marked as what they
 * are, so that it can be heard as well as read. The same paper gives the same bytes.
 */
final class WordFile {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** What is the same in every such file, and what it is called in {@code family/word}. */
    private static final Map<String, String> SAME_IN_ALL = new TreeMap<>(Map.of(
            "[Content_Types].xml", "content-types.xml",
            "_rels/.rels", "package-rels.xml",
            "word/_rels/document.xml.rels", "document-rels.xml",
            "word/styles.xml", "styles.xml",
            "word/numbering.xml", "numbering.xml"));

    /** The day on which time begins for a zip. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

    private WordFile() {}

    static byte[] of(Paper paper) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : SAME_IN_ALL.entrySet()) {
                begin(zip, part.getKey());
                zip.write(Paper.bytes("/family/word/" + part.getValue()));
            }
            begin(zip, "word/document.xml");
            write(paper, zip);
        } catch (IOException | XMLStreamException unwritable) {
            throw new IllegalStateException("A paper of the demonstration cannot be written", unwritable);
        }
        return bytes.toByteArray();
    }

    private static void begin(ZipOutputStream zip, String part) throws IOException {
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
    }

    private static void write(Paper paper, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("w", W);
        xml.writeStartElement(W, "document");
        xml.writeNamespace("w", W);
        xml.writeStartElement(W, "body");
        for (Line line : paper.lines()) {
            if (!line.words().isBlank()) {
                write(line, xml);
            }
        }
        xml.writeEndDocument();
        xml.flush();
    }

    private static void write(Line line, XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement(W, "p");
        xml.writeStartElement(W, "pPr");
        value(xml, "pStyle", style(line.style()));
        xml.writeEndElement();
        xml.writeStartElement(W, "r");
        xml.writeStartElement(W, "rPr");
        value(xml, "lang", line.language().locale().toLanguageTag());
        xml.writeEndElement();
        xml.writeStartElement(W, "t");
        xml.writeCharacters(line.words());
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void value(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement(W, name);
        xml.writeAttribute(W, "val", value);
    }

    private static String style(Style style) {
        return switch (style) {
            case TITLE -> "Title";
            case HEADING -> "Heading1";
            case POINT -> "ListBullet";
            case PLAIN -> "Normal";
        };
    }
}
