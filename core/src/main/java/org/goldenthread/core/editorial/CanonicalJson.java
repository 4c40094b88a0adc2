package org.goldenthread.core.editorial;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * JSON as it stands in a file that people compare line by line: always the same bytes for the same document, its members in
 * their order, two blanks for each level, and on one line what holds nothing but plain values and fits.
 */
final class CanonicalJson {

    private static final int WIDTH = 100;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    static String of(JsonNode document) {
        CanonicalJson written = new CanonicalJson();
        if (document.isContainerNode() && !document.isEmpty()) {
            written.lines(document, "");
        } else {
            written.text.append(line(document));
        }
        return written.text.append('\n').toString();
    }

    private void write(JsonNode node, String indent, int column) {
        boolean plain = StreamSupport.stream(node.spliterator(), false).noneMatch(JsonNode::isContainerNode);
        String line = plain ? line(node) : "";
        if (!node.isContainerNode() || plain && column + line.length() <= WIDTH) {
            text.append(line);
        } else {
            lines(node, indent);
        }
    }

    private void lines(JsonNode node, String indent) {
        String within = indent + "  ";
        text.append(node.isArray() ? "[" : "{");
        String between = "\n";
        for (Entry entry : entries(node)) {
            text.append(between).append(within).append(entry.name());
            write(entry.value(), within, within.length() + entry.name().length());
            between = ",\n";
        }
        text.append('\n').append(indent).append(node.isArray() ? "]" : "}");
    }

    private static String line(JsonNode node) {
        if (!node.isContainerNode()) {
            return node.toString();
        }
        List<String> parts = entries(node).stream()
                .map(entry -> entry.name() + line(entry.value()))
                .toList();
        String inside = String.join(", ", parts);
        if (node.isArray()) {
            return "[" + inside + "]";
        }
        return parts.isEmpty() ? "{}" : "{ " + inside + " }";
    }

    /** @param name with its colon; empty in an array */
    private record Entry(String name, JsonNode value) {}

    private static List<Entry> entries(JsonNode node) {
        List<Entry> entries = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(value -> entries.add(new Entry("", value)));
        } else {
            node.fields().forEachRemaining(one -> entries.add(new Entry(quoted(one.getKey()) + ": ", one.getValue())));
        }
        return entries;
    }

    private static String quoted(String name) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(name)) + "\"";
    }
}
