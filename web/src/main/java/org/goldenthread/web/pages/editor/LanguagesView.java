package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How the languages of everything stand beside each other.
 *
 * @param wordings how many words of the portal there are, and of how many nobody has read the translation
 * @param names what the languages are called, in their order
 * @param more where the next rows are, or null
 */
public record LanguagesView(
        String wordings,
        List<String> names,
        List<Row> rows,
        @Nullable String more) {

    /** One thing. @param cells a tag for each language, in their order */
    public record Row(String href, String title, List<Cell> cells) {}

    /** How one language of it stands. */
    public record Cell(String name, Tag tag) {}

    static LanguagesView of(EditorWords words, String wordings, Portion<DeskLine> shown) {
        DeskLine last = shown.last();
        return new LanguagesView(
                wordings,
                names(words, shown.shown()),
                shown.shown().stream().map(line -> row(words, line)).toList(),
                last == null
                        ? null
                        : Places.DESK + "/languages?after=" + last.id().value());
    }

    /** What the languages of these are called, in their order. */
    static List<String> names(EditorWords words, List<DeskLine> lines) {
        return lines.stream()
                .findFirst()
                .map(line -> line.variants().stream()
                        .map(one -> words.variant(one.tag()))
                        .toList())
                .orElse(List.of());
    }

    private static Row row(EditorWords words, DeskLine line) {
        return new Row(
                Places.of(line.id()),
                line.title(),
                line.variants().stream().map(one -> cell(words, one)).toList());
    }

    private static Cell cell(EditorWords words, DeskVariant one) {
        String well = words.page().say("editor.well");
        return words.lack(one)
                .map(lack -> new Cell(words.variant(one.tag()), new Tag(lack, Tag.Tone.STOP)))
                .orElseGet(() -> new Cell(words.variant(one.tag()), new Tag(well, Tag.Tone.GO)));
    }
}
