package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.Placeholder;
import org.goldenthread.core.content.Placeholders;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

/** The questions of a type on one page, whatever pages the form has elsewhere: an editor has the whole before them. */
final class WordsSheet {

    private final Page page;
    private final ContentType type;
    private final String action;
    private final String back;
    private final PicturesToChoose pictures;

    WordsSheet(Page page, ContentType type, String action, String back, PicturesToChoose pictures) {
        this.page = page;
        this.type = type;
        this.action = action;
        this.back = back;
        this.pictures = pictures;
    }

    /** @param why what changed and why, as far as it was said */
    Sheet of(String heading, JsonNode answers, String why, List<FieldError> errors, String more) {
        Asking asking = new Asking(page, type, answers, errors, PeopleToChoose.none(), more);
        return sheet(heading, asking, why, asking.errorsOnPage(0));
    }

    /** What was sent, and why nothing came of it. */
    Sheet refused(String heading, HalfWritten.Kept kept, CannotBeDone not) {
        Asking asking = new Asking(page, type, kept.answers(), List.of(), PeopleToChoose.none(), "");
        String box = not.textKey().equals("cannot.why") ? SentWords.WHY : first(asking);
        return sheet(
                heading,
                asking,
                kept.why(),
                List.of(new Link("#q-" + box, page.sayInOrder(not.textKey(), not.arguments()))));
    }

    private static String first(Asking asking) {
        return asking.onPage(1).get(0).firstId().substring("q-".length());
    }

    /** What can be put in for each person; empty where a type knows nothing of the kind. */
    private String braces() {
        Placeholders placeholders = Placeholders.of(type);
        String names = placeholders.all().stream().map(Placeholder::written).collect(Collectors.joining(", "));
        return placeholders.declared() ? page.say("editor.braces", "names", names) : "";
    }

    private Sheet sheet(String heading, Asking asking, String why, List<Link> errors) {
        List<Question> questions = new ArrayList<>();
        for (int number = 1; number <= type.pages(); number++) {
            asking.onPage(number).forEach(question -> questions.add(question.belowHeading()));
        }
        questions.add(new Ask(page, "editor").text(SentWords.WHY, why, null));
        return new Sheet(
                page.say("editor.title"),
                heading,
                braces(),
                action,
                back,
                1,
                1,
                pictures.in(type, questions),
                errors,
                Ids.next().toString(),
                page.say("editor.save"),
                true,
                false);
    }
}
