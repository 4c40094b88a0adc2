package org.goldenthread.core.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words of a letter: its text, head and foot, comments, what was crossed out and is still there, links, the words beside
 * its pictures, and who it says wrote it.
 */
final class OfficeWords {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final Set<String> ENDS_A_LINE = Set.of("p", "h", "br", "tab", "tr", "tc", "cell", "line-break");
    private static final Set<String> SAYS_SOMETHING =
            Set.of("descr", "title", "Target", "author", "href", "name", "creator");

    private OfficeWords() {}

    static String in(Path file) throws IOException {
        StringBuilder words = new StringBuilder();
        int left = MOST_BYTES;
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    byte[] bytes = read(zip, part, left);
                    left -= bytes.length;
                    add(new String(bytes, StandardCharsets.UTF_8), words);
                }
            }
        }
        return words.toString();
    }

    private static byte[] read(ZipFile zip, ZipEntry part, int most) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            return in.readNBytes(most);
        }
    }

    private static void add(String xml, StringBuilder words) {
        int before = words.length();
        try {
            XMLStreamReader reader = plain().createXMLStreamReader(new StringReader(xml));
            while (reader.hasNext()) {
                add(reader, reader.next(), words);
            }
            words.append('\n');
        } catch (XMLStreamException broken) {
            // what no program can take apart may still be read by somebody: its marks and its words alike are looked
            // through
            words.setLength(before);
            words.append(xml).append('\n');
        }
    }

    private static void add(XMLStreamReader reader, int event, StringBuilder words) {
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
            words.append(reader.getText());
        } else if (event == XMLStreamConstants.START_ELEMENT) {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                if (SAYS_SOMETHING.contains(reader.getAttributeLocalName(i))) {
                    words.append('\n').append(reader.getAttributeValue(i)).append('\n');
                }
            }
        } else if (event == XMLStreamConstants.END_ELEMENT && ENDS_A_LINE.contains(reader.getLocalName())) {
            words.append('\n');
        }
    }

    /** Fetches nothing and expands nothing. */
    private static XMLInputFactory plain() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
