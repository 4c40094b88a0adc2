package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.Field;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.Widget;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.editorial.Variants;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.editor.WritingView.Beside;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The page on which one language is written: its form, what it is made from beside it, and what others wrote meanwhile. */
final class WritingInWords {

    private final EditorWords words;
    private final Page page;
    private final Opened opened;
    private final ContentType type;
    private final VariantTag tag;
    private final VariantTag reference;
    private final EditorialHistory history;
    private final PicturesToChoose pictures;

    WritingInWords(
            EditorWords words,
            Opened opened,
            ContentType type,
            VariantTag tag,
            Variants variants,
            EditorialHistory history,
            PicturesToChoose pictures) {
        this.words = words;
        this.page = words.page();
        this.opened = opened;
        this.type = type;
        this.tag = tag;
        this.reference = variants.reference();
        this.history = history;
        this.pictures = pictures;
    }

    EditorialId id() {
        return opened.line().id();
    }

    ContentType type() {
        return type;
    }

    HalfWritten.Place place() {
        return HalfWritten.Place.of(opened.line().key(), id(), tag);
    }

    String here() {
        return Places.writing(id(), tag);
    }

    /** What it says now; of a new language, boxes for as many parts as it is to have. */
    View fresh(String more) {
        JsonNode now = opened.newest().get(tag.value());
        JsonNode answers = now == null ? emptyAs(opened.newest().get(reference.value())) : now;
        return view(sheet().of(heading(), shown(answers), "", List.of(), more), "", false, newest());
    }

    /** The words with the picture that they are about, which is brought elsewhere and not typed. */
    JsonNode shown(JsonNode answers) {
        JsonNode mine = opened.newest().get(tag.value());
        JsonNode now = mine == null ? opened.newest().get(reference.value()) : mine;
        return now == null ? answers : PicturesToChoose.shown(type, answers, now);
    }

    /** Whether that is what it says now. */
    boolean isSaying(JsonNode answers) {
        return shown(answers).equals(opened.newest().get(tag.value()));
    }

    /** Whether somebody has written this language since the page was drawn that says it has seen so many revisions. */
    boolean isNewerThan(int seen) {
        return opened.line().variants().stream()
                .filter(one -> one.tag().equals(tag))
                .map(one -> one.age().revision())
                .anyMatch(last -> last != null && last > seen);
    }

    /** Words that were kept before. */
    View kept(HalfWritten.Kept kept, String more) {
        return view(
                sheet().of(heading(), shown(kept.answers()), kept.why(), List.of(), more),
                page.say("editor.write.kept"),
                true,
                kept.basedOn());
    }

    /** The same, for whoever wants to take up what came with the portal: that would be written over them. */
    View keptFirst(HalfWritten.Kept kept) {
        return view(
                sheet().of(heading(), shown(kept.answers()), kept.why(), List.of(), ""),
                page.say("editor.write.kept-first"),
                true,
                kept.basedOn());
    }

    /** Words that came with the portal, to be looked at and saved. */
    View offered(JsonNode offer) {
        return view(sheet().of(heading(), offer, "", List.of(), ""), page.say("editor.write.offered"), false, newest());
    }

    View wrong(HalfWritten.Kept kept, List<FieldError> errors) {
        return view(sheet().of(heading(), shown(kept.answers()), kept.why(), errors, ""), "", false, kept.basedOn());
    }

    View refused(HalfWritten.Kept kept, CannotBeDone not) {
        return view(sheet().refused(heading(), kept, not), "", false, kept.basedOn());
    }

    /** @param basedOn what the writer had before them; where it is not the newest, they are told what came since */
    private View view(Sheet sheet, String about, boolean dropped, int basedOn) {
        boolean moved = basedOn > 0 && basedOn < newest();
        List<ChangedLine> theirs = moved ? since(tag, basedOn) : List.of();
        String told = !moved ? "" : page.say(theirs.isEmpty() ? "editor.write.other" : "editor.write.both");
        return new View(
                "editor/write",
                new WritingView(
                        sheet,
                        words.variant(tag),
                        about,
                        dropped,
                        theirs,
                        told,
                        beside(),
                        moved ? basedOn : newest(),
                        newest(),
                        behind()));
    }

    private WordsSheet sheet() {
        return new WordsSheet(page, type, here(), Places.of(id()), pictures);
    }

    private String heading() {
        return opened.line().title();
    }

    private int newest() {
        return opened.line().revision();
    }

    private DeskVariant mine() {
        return opened.line().variants().stream()
                .filter(one -> one.tag().equals(tag))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private boolean behind() {
        return !tag.equals(reference) && mine().age().behind();
    }

    private @Nullable Beside beside() {
        if (tag.equals(reference) || !opened.newest().containsKey(reference.value())) {
            return null;
        }
        Integer written = mine().age().revision();
        boolean behind = behind() && written != null;
        JsonNode now = Objects.requireNonNull(opened.newest().get(reference.value()));
        JsonNode then = behind ? then(reference, Objects.requireNonNull(written)) : now;
        String heading = behind ? "editor.beside.changed" : "editor.beside";
        return new Beside(
                page.say(heading, "language", words.variant(reference)),
                words.lang(reference),
                words.changes(type).between(then.isMissingNode() ? now : then, now));
    }

    /** What somebody else changed in that language since; nothing where it says the same. */
    private List<ChangedLine> since(VariantTag language, int number) {
        JsonNode now = opened.newest().get(language.value());
        if (now == null) {
            return List.of();
        }
        return words.changes(type).between(then(language, number), now).stream()
                .filter(ChangedLine::changed)
                .toList();
    }

    private JsonNode then(VariantTag language, int number) {
        boolean there = history.revisions(id()).stream()
                .anyMatch(line -> line.variant().equals(language) && line.number() <= number);
        return there ? history.words(id(), language, number) : MissingNode.getInstance();
    }

    /** Nothing but as many empty entries in each list as the other has. */
    private ObjectNode emptyAs(@Nullable JsonNode other) {
        ObjectNode empty = JsonNodeFactory.instance.objectNode();
        for (Field field : type.fields()) {
            if (field.widget() == Widget.LIST && other != null) {
                var entries = empty.putArray(field.name());
                other.path(field.name()).forEach(entry -> entries.addObject());
            }
        }
        return empty;
    }
}
