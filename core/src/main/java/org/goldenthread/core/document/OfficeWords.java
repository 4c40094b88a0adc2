package org.goldenthread.core.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
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

    private static final System.Logger LOG = System.getLogger(OfficeWords.class.getName());
    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final Set<String> ENDS_A_LINE = Set.of("p", "h", "br", "tab", "tr", "tc", "cell", "line-break");
    private static final Set<String> SAYS_SOMETHING =
            Set.of("descr", "title", "Target", "author", "href", "name", "creator");

    private final StringBuilder words = new StringBuilder();
    private int left = MOST_BYTES;
    private boolean whole = true;

    private OfficeWords() {}

    /** Not whole where a part is broken, locked or too long, or is of a kind that is not read here. */
    static Read in(Path file) {
        OfficeWords found = new OfficeWords();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                found.of(part.getName().toLowerCase(Locale.ROOT), found.read(zip, part));
            }
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "A letter cannot be read: {0}",
                    broken.getClass().getSimpleName());
            found.whole = false;
        }
        return new Read(found.words.toString(), found.whole);
    }

    private byte[] read(ZipFile zip, ZipEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            byte[] bytes = in.readNBytes(left);
            left -= bytes.length;
            whole &= in.read() < 0;
            return bytes;
        }
    }

    private void of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        if (OfficePart.isXml(name)) {
            add(bytes);
        } else if (OfficePart.isText(name)) {
            words.append(OfficePart.text(name, bytes)).append('\n');
        } else {
            whole &= OfficePart.showsNoWords(name, bytes);
        }
    }

    private void add(byte[] xml) {
        int before = words.length();
        try {
            XMLStreamReader reader = plain().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                add(reader, reader.next(), words);
            }
            words.append('\n');
        } catch (XMLStreamException broken) {
            // what no program can take apart may still be read by somebody: its marks and its words alike are looked
            // through
            words.setLength(before);
            words.append(new String(xml, StandardCharsets.UTF_8)).append('\n');
            whole = false;
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
