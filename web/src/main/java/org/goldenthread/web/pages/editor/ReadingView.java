package org.goldenthread.web.pages.editor;

import java.util.List;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorsDesk.Graded;
import org.goldenthread.core.editorial.ReadingGrade;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.parts.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How old one has to be to read each thing, in each of its languages.
 *
 * @param names what the languages are called, in their order
 * @param more where the next rows are, or null
 */
public record ReadingView(
        List<String> names,
        List<LanguagesView.Row> rows,
        @Nullable String more) {

    /** A child of nine is the reader that all is written for. */
    private static final int OLDEST = 9;

    static ReadingView of(EditorWords words, Portion<Graded> shown) {
        Graded last = shown.last();
        return new ReadingView(
                LanguagesView.names(
                        words, shown.shown().stream().map(Graded::line).toList()),
                shown.shown().stream().map(one -> row(words, one)).toList(),
                last == null
                        ? null
                        : Places.DESK + "/reading?after=" + last.line().id().value());
    }

    private static LanguagesView.Row row(EditorWords words, Graded one) {
        return new LanguagesView.Row(
                Places.of(one.line().id()),
                one.line().title(),
                one.line().variants().stream()
                        .map(variant -> new LanguagesView.Cell(words.variant(variant.tag()), tag(words, one, variant)))
                        .toList());
    }

    private static Tag tag(EditorWords words, Graded one, DeskVariant variant) {
        Double grade = one.grades().get(variant.tag());
        if (grade == null) {
            String none = variant.missing() ? "editor.missing" : "editor.not-measured";
            return new Tag(words.page().say(none), Tag.Tone.QUIET);
        }
        int age = ReadingGrade.age(grade);
        return new Tag(words.page().say("editor.age", "age", age), age > OLDEST ? Tag.Tone.STOP : Tag.Tone.GO);
    }
}
