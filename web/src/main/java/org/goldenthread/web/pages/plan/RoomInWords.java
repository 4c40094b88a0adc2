package org.goldenthread.web.pages.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;
import org.jspecify.annotations.Nullable;

/** Lays out the family's room: each question with what has been written to it, what belongs to no question at the end. */
final class RoomInWords {

    private final Page page;
    private final String child;
    private final PlanInWords words;
    private final String base;

    RoomInWords(Page page, CaseId caseId, String child, PlanInWords words) {
        this.page = page;
        this.child = child;
        this.words = words;
        this.base = base(caseId);
    }

    static String base(CaseId caseId) {
        return "/together/" + caseId.value();
    }

    /**
     * @param asked the questions that the family was given
     * @param people who may not come in, and who may write
     * @param shared where the plan is that was shared, or null
     * @param mayShare true once the family has met
     */
    Room room(List<String> asked, List<Entry> entries, RoomPeople people, @Nullable String shared, boolean mayShare) {
        return new Room(
                people.closedTo(page),
                people.waiting(page),
                people.writers(page),
                questions(asked, entries),
                base,
                shared,
                mayShare);
    }

    List<RoomQuestion> questions(List<String> asked, List<Entry> entries) {
        Map<String, List<PlanPart>> answers = new LinkedHashMap<>();
        asked.forEach(question -> answers.put(question, new ArrayList<>()));
        for (Entry entry : entries) {
            String question = entry.body().path("question").asText(PlanInWords.ELSE);
            if (!question.equals(PlanInWords.IF_NOT)) {
                answers.computeIfAbsent(question, any -> new ArrayList<>()).add(part(entry));
            }
        }
        if (asked.isEmpty()) {
            answers.computeIfAbsent(PlanInWords.ELSE, any -> new ArrayList<>());
        }
        List<PlanPart> ifNot = entries.stream()
                .filter(entry -> entry.body().path("question").asText("").equals(PlanInWords.IF_NOT))
                .map(this::part)
                .toList();
        // not asked twice where those who wrote the pack thought of it too
        if (!ifNot.isEmpty() || asked.stream().noneMatch(words::isIfNot)) {
            answers.put(PlanInWords.IF_NOT, ifNot);
        }
        List<RoomQuestion> questions = new ArrayList<>();
        answers.forEach((question, parts) -> questions.add(question(questions.size() + 1, question, parts, asked)));
        return questions;
    }

    private RoomQuestion question(int number, String question, List<PlanPart> parts, List<String> asked) {
        String nothing = question.equals(PlanInWords.IF_NOT) ? "plan.nothing.if-not" : "plan.nothing";
        return new RoomQuestion(
                number,
                words.question(question),
                parts,
                base + "/add?to=" + place(question, parts, asked),
                page.say(nothing, "child", child));
    }

    /** How the address names a question without saying it: its place among those asked, or a part that answers it. */
    private static String place(String question, List<PlanPart> parts, List<String> asked) {
        int place = asked.indexOf(question);
        if (place >= 0) {
            return String.valueOf(place + 1);
        }
        boolean everyPlans = question.equals(PlanInWords.IF_NOT) || question.equals(PlanInWords.ELSE);
        return everyPlans ? question : parts.get(0).key();
    }

    PlanPart part(Entry entry) {
        String key = entry.id().value().toString();
        return new PlanPart(
                key,
                entry.version(),
                entry.body().path("what").asText(""),
                words.factsAndRequest(entry.body()),
                base + "/" + key);
    }
}
