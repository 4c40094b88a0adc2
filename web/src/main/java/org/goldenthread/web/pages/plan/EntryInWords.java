package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.web.pages.form.Answered;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.shell.Page;

/** Puts the questions about one part of the plan, with the answers so far. */
final class EntryInWords {

    private static final int ANSWERS = 1;
    private static final int THE_QUESTION = 2;

    private final Page page;
    private final ContentType type;
    private final PlanInWords words;
    private final PeopleToChoose people;

    EntryInWords(Page page, ContentType type, PlanInWords words, PeopleToChoose people) {
        this.page = page;
        this.type = type;
        this.words = words;
        this.people = people;
    }

    /** What was sent, as answers to the form. */
    ObjectNode answers(Sent sent, JsonNode before) {
        ObjectNode answers = Answered.by(sent.boxes()).over(before, type, ANSWERS);
        if (!sent.one("asked").isEmpty()) {
            answers.put("question", sent.one("asked"));
            return answers;
        }
        return Answered.by(sent.boxes()).over(answers, type, THE_QUESTION);
    }

    /**
     * The page.
     *
     * @param asked the question it answers, as it is kept; empty where the family asks its own
     * @param theirs what somebody else has written meanwhile; for something new, what it said before somebody took it out;
     *     or a missing node
     */
    EntrySheet sheet(JsonNode answers, String asked, List<FieldError> errors, EntryPlace place, JsonNode theirs) {
        Asking asking = new Asking(page, type, answers, errors, people, "");
        List<Question> questions = new ArrayList<>();
        if (asked.isEmpty()) {
            asking.onPage(THE_QUESTION).forEach(question -> questions.add(plain(question)));
        }
        asking.onPage(ANSWERS).forEach(question -> questions.add(plain(question)));
        return new EntrySheet(
                asked.isEmpty() ? "" : words.question(asked),
                asked,
                place.action(),
                place.room(),
                place.token(),
                place.basedOn(),
                place.basedOn() == 0 ? "" : place.action() + "/take-out",
                questions,
                asking.errorsOnPage(0),
                theirs.isMissingNode() ? null : part(theirs),
                place.basedOn() == 0 ? "gone" : "both");
    }

    private PlanPart part(JsonNode theirs) {
        return new PlanPart("theirs", 0, theirs.path("what").asText(""), words.factsAndRequest(theirs), "");
    }

    /** One of several questions, so not the page's heading; that most may be left out is said once, above them all. */
    private Question plain(Question asked) {
        return new Question(
                asked.widget(),
                asked.name(),
                page.say(type.textKey(asked.name(), "label")),
                asked.hint(),
                asked.error(),
                asked.value(),
                asked.choices(),
                asked.entries(),
                false,
                asked.width());
    }

    /**
     * Where the page is sent and goes back to.
     *
     * @param basedOn the version that is changed; 0 for something new
     */
    record EntryPlace(String action, String room, String token, int basedOn) {}
}
