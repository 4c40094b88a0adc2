package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.Widget;

/**
 * What changed from one body to another, word by word within the questions of their form: paragraphs are held against
 * paragraphs first, so that one that was put in does not make all below it look new.
 */
final class WordChanges {

    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)";

    /** Two texts of 2,000 paragraphs, or words in one: looking for what two longer ones share takes seconds. */
    private static final long MOST = 4_000_000;

    private static final int TOLD_APART = 8;

    private final ContentType type;
    private final UnaryOperator<String> labels;

    /** @param labels the words of a question, by the path of its name */
    WordChanges(ContentType type, UnaryOperator<String> labels) {
        this.type = type;
        this.labels = labels;
    }

    private record Paragraph(String label, String words) {}

    /** All paragraphs of the newer one in order, with what was taken out where it stood. */
    List<ChangedLine> between(JsonNode older, JsonNode newer) {
        List<ChangedLine> lines = new ArrayList<>();
        List<Paragraph> old = paragraphs(older);
        List<Paragraph> fresh = paragraphs(newer);
        if (tooLong(old, fresh)) {
            old.forEach(one -> lines.add(whole(one, Piece.Kind.OUT)));
            fresh.forEach(one -> lines.add(whole(one, Piece.Kind.IN)));
            return lines;
        }
        for (AbstractDelta<Paragraph> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            List<Paragraph> before = delta.getSource().getLines();
            List<Paragraph> after = delta.getTarget().getLines();
            if (delta.getType() == DeltaType.EQUAL) {
                after.forEach(one -> lines.add(whole(one, Piece.Kind.SAME)));
            } else {
                lines.addAll(changed(before, after));
            }
        }
        return lines;
    }

    private static List<ChangedLine> changed(List<Paragraph> before, List<Paragraph> after) {
        List<ChangedLine> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            if (i < before.size()
                    && i < after.size()
                    && before.get(i).label().equals(after.get(i).label())) {
                lines.add(new ChangedLine(
                        after.get(i).label(),
                        words(before.get(i).words(), after.get(i).words())));
                continue;
            }
            if (i < before.size()) {
                lines.add(whole(before.get(i), Piece.Kind.OUT));
            }
            if (i < after.size()) {
                lines.add(whole(after.get(i), Piece.Kind.IN));
            }
        }
        return lines;
    }

    private static boolean tooLong(List<?> old, List<?> fresh) {
        return !old.equals(fresh) && (long) old.size() * fresh.size() > MOST;
    }

    private static ChangedLine whole(Paragraph one, Piece.Kind kind) {
        return new ChangedLine(one.label(), List.of(new Piece(kind, one.words())));
    }

    private static List<Piece> words(String before, String after) {
        List<String> old = List.of(before.split(BETWEEN_WORDS));
        List<String> fresh = List.of(after.split(BETWEEN_WORDS));
        List<Piece> pieces = new ArrayList<>();
        if (tooLong(old, fresh)) {
            add(pieces, Piece.Kind.OUT, old);
            add(pieces, Piece.Kind.IN, fresh);
            return pieces;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(pieces, Piece.Kind.SAME, delta.getTarget().getLines());
            } else {
                add(pieces, Piece.Kind.OUT, delta.getSource().getLines());
                add(pieces, Piece.Kind.IN, delta.getTarget().getLines());
            }
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", words)));
        }
    }

    private List<Paragraph> paragraphs(JsonNode body) {
        List<Paragraph> all = new ArrayList<>();
        for (Field field : type.fields()) {
            JsonNode answer = body.path(field.name());
            if (field.widget() == Widget.LIST) {
                answer.forEach(entry -> field.items()
                        .forEach(item ->
                                add(all, labels.apply(field.name() + ".0." + item.name()), entry.path(item.name()))));
            } else if (field.widget() == Widget.PICTURE) {
                add(all, labels.apply(field.name()), shortened(answer));
            } else {
                add(all, labels.apply(field.name()), answer);
            }
        }
        return all;
    }

    /** Of the bytes of a picture as much as tells them from others. */
    private static JsonNode shortened(JsonNode hash) {
        return TextNode.valueOf(
                hash.asText().substring(0, Math.min(TOLD_APART, hash.asText().length())));
    }

    private static void add(List<Paragraph> all, String label, JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(one -> add(all, label, one));
        } else {
            Arrays.stream(answer.asText("").split("\n{2,}"))
                    .filter(words -> !words.isBlank())
                    .forEach(words -> all.add(new Paragraph(label, words.strip())));
        }
    }
}
