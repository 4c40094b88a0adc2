package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.plan.PlanView.Agreement;
import org.goldenthread.web.pages.plan.PlanView.Answer;
import org.goldenthread.web.pages.plan.PlanView.Group;
import org.goldenthread.web.pages.plan.PlanView.Line;
import org.goldenthread.web.pages.plan.PlanView.Request;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.conference.SharedPlan;
import org.jspecify.annotations.Nullable;

/** Says the shared plan question by question, with the answers, what was done, and who agrees. */
final class SharedPlanInWords {

    /** The steps in which others answer the plan before it is decided about. */
    private static final List<String> ANSWERING = List.of("answer-request", "answer-as-agency", "decide-plan");

    private final Page page;
    private final PlanInWords words;
    private final SharedPlan plan;
    private final Reader reader;

    SharedPlanInWords(Page page, PlanInWords words, SharedPlan plan, Reader reader) {
        this.page = page;
        this.words = words;
        this.plan = plan;
        this.reader = reader;
    }

    /**
     * For whom it is said.
     *
     * @param person who they are, or null where they act for nobody
     * @param capacities in what capacities they take part now
     */
    record Reader(@Nullable PersonId person, Set<Capacity> capacities) {

        /** True where a step waits for this reader. */
        boolean awaited(WorkLine step) {
            return step.open()
                    && (step.person() == null
                            ? capacities.contains(step.waitsFor())
                            : step.person().equals(person));
        }
    }

    /**
     * The page.
     *
     * @param head the case, for staff
     * @param review the next meeting about it, or null
     * @param room the family's room, for the family
     * @param mayShare true while a changed plan may be shared
     */
    PlanView view(@Nullable CaseHead head, @Nullable Link review, @Nullable String room, boolean mayShare) {
        return new PlanView(
                head,
                shared(),
                lead(),
                plan.body().path("words").asText(""),
                decision(),
                ANSWERING.stream().anyMatch(kind -> plan.steps(kind).stream().anyMatch(WorkLine::open)),
                mine("decide-plan", "plan.decide"),
                groups(),
                agreements(),
                mine("agree-plan", "plan.agree"),
                review,
                reviewed(),
                plan.earlier().stream()
                        .map(earlier -> new Link("/papers/" + earlier.value(), page.say("plan.earlier.one")))
                        .toList(),
                room,
                mayShare);
    }

    private String shared() {
        String name = name(plan.sharedBy());
        String day = page.day(plan.sharedAt());
        return name.isEmpty()
                ? page.say("plan.shared-on", "day", day)
                : page.say("plan.shared-on-by", "day", day, "name", name);
    }

    private String lead() {
        String name = words.name(plan.body().path("lead").asText(""));
        return name.isEmpty() ? "" : page.say("plan.lead", "name", name);
    }

    private List<Group> groups() {
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (JsonNode action : plan.body().path("actions")) {
            lines.computeIfAbsent(action.path("question").asText(PlanInWords.ELSE), any -> new ArrayList<>())
                    .add(line(action));
        }
        List<Group> groups = new ArrayList<>();
        lines.forEach((question, its) -> groups.add(new Group(groups.size() + 1, words.question(question), its)));
        return groups;
    }

    private Line line(JsonNode action) {
        String key = action.path("id").asText("");
        WorkLine doing = plan.step("do-action", key).orElse(null);
        return new Line(
                new PlanPart(key, 1, action.path("what").asText(""), words.facts(action), ""),
                request(action, key),
                doing == null ? null : done(doing),
                doing != null && reader.awaited(doing) ? new Link(address(doing), page.say("plan.tick")) : null);
    }

    private @Nullable Answer done(WorkLine doing) {
        JsonNode said = plan.answer(doing);
        if (said.isMissingNode()) {
            return null;
        }
        String went = said.path("went").asText("done");
        Tone tone = went.equals("done") ? Tone.GO : went.equals("partly") ? Tone.KIN : Tone.PLAIN;
        return new Answer(
                tag("plan.went." + went, tone), filled(said.path("words").asText("")), by(doing));
    }

    private @Nullable Request request(JsonNode action, String key) {
        String what = action.path("request").asText("");
        if (what.isEmpty()) {
            return null;
        }
        WorkLine asked = plan.step("answer-request", key)
                .or(() -> plan.step("answer-as-agency", key))
                .orElse(null);
        return new Request(
                what,
                words.requestOf(action),
                asked == null ? null : answer(asked),
                waiting(asked),
                asked != null && reader.awaited(asked) ? new Link(address(asked), page.say("plan.reply")) : null);
    }

    private String waiting(@Nullable WorkLine asked) {
        LocalDate due = asked == null ? null : asked.due();
        return due == null ? page.say("plan.waiting") : page.say("plan.waiting-until", "day", page.day(due));
    }

    private @Nullable Answer answer(WorkLine asked) {
        JsonNode said = plan.answer(asked);
        if (said.isMissingNode()) {
            return null;
        }
        boolean yes = said.path("answer").asText("").equals("yes");
        String from = day(said.path("from").asText(""));
        Instant at = asked.leftAt();
        return new Answer(
                tag(yes ? "plan.answer.yes" : "plan.answer.no", yes ? Tone.GO : Tone.PLAIN),
                filled(said.path("reason").asText(""), from.isEmpty() ? "" : page.say("plan.answer.from", "day", from)),
                page.say(
                        "plan.answer.by",
                        "name",
                        said.path("approver").asText(""),
                        "day",
                        at == null ? "" : page.day(at)));
    }

    private @Nullable Answer decision() {
        for (WorkLine decided : plan.steps("decide-plan")) {
            JsonNode said = plan.answer(decided);
            if (decided.state() == WorkState.DONE && !said.isMissingNode()) {
                String outcome = said.path("outcome").asText("");
                return new Answer(
                        tag("plan.outcome." + outcome, outcome.equals("not-accepted") ? Tone.PLAIN : Tone.GO),
                        filled(
                                said.path("which").asText(""),
                                said.path("reason").asText(""),
                                said.path("words").asText("")),
                        by(decided));
            }
        }
        return null;
    }

    private List<Answer> reviewed() {
        List<Answer> reviewed = new ArrayList<>();
        for (WorkLine step : plan.steps("record-review")) {
            JsonNode said = plan.answer(step);
            if (!said.isMissingNode()) {
                String next = said.path("next").asText("");
                List<String> words = Stream.of("worked", "changed", "childSays")
                        .filter(part -> !said.path(part).asText("").isEmpty())
                        .map(part -> page.say(
                                "plan.reviewed." + part,
                                "words",
                                said.path(part).asText()))
                        .toList();
                reviewed.add(new Answer(tag("plan.reviewed.next." + next, Tone.GO), words, by(step)));
            }
        }
        return reviewed;
    }

    private List<Agreement> agreements() {
        List<Agreement> agreements = new ArrayList<>();
        for (WorkLine asked : plan.steps("agree-plan")) {
            String name = name(asked.person());
            if (!name.isEmpty() && asked.state() != WorkState.WITHDRAWN) {
                JsonNode said = plan.answer(asked);
                String agree = said.path("agree").asText("not-said");
                Tone tone = agree.equals("yes") ? Tone.GO : agree.equals("not-said") ? Tone.QUIET : Tone.KIN;
                agreements.add(new Agreement(
                        name,
                        tag("plan.agrees." + agree, tone),
                        said.path("words").asText("")));
            }
        }
        return agreements;
    }

    private @Nullable Link mine(String kind, String key) {
        return plan.steps(kind).stream()
                .filter(reader::awaited)
                .map(step -> new Link(address(step), page.say(key)))
                .findFirst()
                .orElse(null);
    }

    private Tag tag(String key, Tone tone) {
        return new Tag(page.say(key), tone);
    }

    private String by(WorkLine step) {
        Instant at = step.leftAt();
        String name = name(step.doneBy());
        String day = at == null ? "" : page.day(at);
        return name.isEmpty() ? day : page.say("plan.said-by", "name", name, "day", day);
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : words.name(person.value().toString());
    }

    private String day(String iso) {
        try {
            return iso.isEmpty() ? "" : page.day(LocalDate.parse(iso));
        } catch (DateTimeParseException asWritten) {
            return iso;
        }
    }

    private static List<String> filled(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).toList();
    }

    private static String address(WorkLine step) {
        return "/work/" + step.id().value();
    }
}
