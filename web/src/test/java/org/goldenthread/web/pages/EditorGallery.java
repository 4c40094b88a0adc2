package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.editor.ChangedLine;
import org.goldenthread.web.pages.editor.CompareView;
import org.goldenthread.web.pages.editor.DeskView;
import org.goldenthread.web.pages.editor.DeskView.Option;
import org.goldenthread.web.pages.editor.ItemView;
import org.goldenthread.web.pages.editor.LanguagesView;
import org.goldenthread.web.pages.editor.PicturesView;
import org.goldenthread.web.pages.editor.Piece;
import org.goldenthread.web.pages.editor.PreviewView;
import org.goldenthread.web.pages.editor.ReadingView;
import org.goldenthread.web.pages.editor.WritingView;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The editors' desk: the list, one thing, what changed, a translation that somebody else was faster with, and the reports. */
final class EditorGallery {

    private static final Tag DRAFT = new Tag("Draft", Tag.Tone.PLAIN);
    private static final List<ChangedLine> CHANGES = List.of(
            new ChangedLine("Title", List.of(new Piece(Piece.Kind.SAME, "What a family meeting is"))),
            new ChangedLine(
                    "Words",
                    List.of(
                            new Piece(Piece.Kind.SAME, "You "),
                            new Piece(Piece.Kind.OUT, "can "),
                            new Piece(Piece.Kind.IN, "may "),
                            new Piece(Piece.Kind.SAME, "ask."))));
    private static final List<Option> REVISIONS = List.of(
            new Option("3", "28 November, Lowri Pugh", true), new Option("1", "12 November, the portal", false));

    private EditorGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("editor", new View("editor/all", desk(List.of(row()), "/editor?after=0193")));
        pages.put("editor-none", new View("editor/all", desk(List.of(), null)));
        pages.put("editor-one", new View("editor/one", item()));
        pages.put("editor-write", new View("editor/write", writing(List.of())));
        pages.put("editor-write-wrong", new View("editor/write", writing(List.of(new Link("#q-title", "Answer")))));
        pages.put("editor-compare", new View("editor/compare", compare()));
        pages.put("editor-preview", new View("editor/preview", preview()));
        pages.put("editor-pictures", new View("editor/pictures", pictures(List.of(pictureRow()))));
        pages.put("editor-pictures-none", new View("editor/pictures", pictures(List.of())));
        List<LanguagesView.Row> rows = List.of(new LanguagesView.Row(
                "/editor/0193", "What a family meeting is", List.of(new LanguagesView.Cell("Welsh", DRAFT))));
        pages.put(
                "editor-languages",
                new View("editor/languages", new LanguagesView("Words: 3", List.of("Welsh"), rows, "/more")));
        pages.put(
                "editor-languages-none",
                new View("editor/languages", new LanguagesView("", List.of(), List.of(), null)));
        pages.put("editor-reading", new View("editor/reading", new ReadingView(List.of("Welsh"), rows, "/more")));
        pages.put("editor-reading-none", new View("editor/reading", new ReadingView(List.of(), List.of(), null)));
        return pages;
    }

    private static DeskView desk(List<DeskView.Row> rows, @Nullable String more) {
        return new DeskView(
                rows,
                List.of(new DeskView.Filter("stage", "State", List.of(new Option("", "Any", true)))),
                rows.isEmpty(),
                "/editor/new",
                more,
                more == null ? List.of() : List.of(new Link("/editor/0193/write/cy", "When it snows: Welsh")),
                more == null ? "Your words are kept." : "");
    }

    private static PicturesView pictures(List<PicturesView.Row> rows) {
        List<Option> languages =
                List.of(new Option("", "All", rows.isEmpty()), new Option("cy", "Welsh", !rows.isEmpty()));
        return new PicturesView(
                rows, languages, "/editor/pictures/add", rows.isEmpty() ? null : "/editor/pictures?after=0193");
    }

    private static PicturesView.Row pictureRow() {
        return new PicturesView.Row(
                "/editor/0193",
                "Two chairs",
                "/media/a/320",
                "Two chairs at a window",
                DRAFT,
                List.of("Welsh: missing"));
    }

    private static DeskView.Row row() {
        return new DeskView.Row(
                "/editor/0193",
                "What a family meeting is",
                "Guide",
                DRAFT,
                List.of("Welsh: 12 days older", "English, easy read: missing"));
    }

    private static ItemView item() {
        return new ItemView(
                "What a family meeting is",
                DRAFT,
                "Its address is called what-a-family-meeting-is",
                List.of("Everybody gets earlier words, since 12 November 2026."),
                List.of(
                        new Link("/editor/0193/ask", "Ask a second person"),
                        new Link("/editor/0193/end", "Set an end")),
                List.of(new ItemView.Language(
                        "Welsh",
                        "Lowri Pugh, 28 November 2026",
                        "12 days older",
                        "",
                        "You have words here that you have not saved.",
                        new Link("/editor/0193/write/cy", "Write"),
                        List.of(new Link("/editor/0193/compare/cy", "Compare")))),
                List.of(new ItemView.Offer(
                        "The portal brought newer words.", new Link("/compare", "See"), "/decline", "0")),
                List.of(new ItemView.Earlier(1, "English, 12 November 2026", "/editor/0193/restore/1")),
                List.of(new ItemView.Step("Lowri Pugh wrote", "shorter")),
                "Your words are saved, as a draft");
    }

    private static WritingView writing(List<Link> errors) {
        Ask ask = new Ask(LongWords.page(Ground.STAFF), "editor");
        Sheet sheet = new Sheet(
                "Editors’ desk",
                "What a family meeting is",
                "",
                "/editor/0193/write/cy",
                "/editor/0193",
                1,
                1,
                List.of(ask.text("history-why", "", null)),
                errors,
                "0193",
                "Save the draft",
                true,
                false);
        return new WritingView(
                sheet,
                "Welsh",
                "These are the words that you kept.",
                true,
                CHANGES,
                "Somebody else wrote in this language while you did.",
                new WritingView.Beside("English: what changed", "en", CHANGES),
                2,
                3,
                true);
    }

    private static CompareView compare() {
        return new CompareView(
                "What a family meeting is",
                "Welsh",
                "cy",
                "/editor/0193/compare/cy",
                "/editor/0193",
                REVISIONS,
                REVISIONS,
                "1 paragraph changed",
                CHANGES,
                new Link("/editor/0193/write/cy?offer=yes", "Take these words up"));
    }

    private static PreviewView preview() {
        return new PreviewView(
                "What a family meeting is",
                "/editor/0193",
                List.of(new Link("/editor/0193/preview/cy", "Welsh")),
                "/editor/0193/preview/cy",
                List.of(new Link("/editor/0193/preview/cy?width=phone", "On a phone")),
                "/editor/0193/preview/cy?width=phone",
                true,
                "/editor/0193/shown/cy",
                "/editor/0193/paper/cy",
                "/editor/0193/read/cy",
                "Welsh",
                3,
                "These are the newest words.");
    }
}
