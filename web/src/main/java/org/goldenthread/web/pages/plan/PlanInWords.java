package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.plan.PlanPart.Fact;
import org.goldenthread.web.pages.shell.Page;

/** Says in the reader's language what a part of a plan holds: who, by when, what is asked for, and what if not. */
final class PlanInWords {

    /** Questions that every plan has, whatever the family was asked. */
    static final String IF_NOT = "if-not";

    static final String ELSE = "else";

    private final Page page;
    private final String child;
    private final Map<PersonId, String> names;

    /** @param names what those are called whom the reader may know of */
    PlanInWords(Page page, String child, Map<PersonId, String> names) {
        this.page = page;
        this.child = child;
        this.names = Map.copyOf(names);
    }

    /** True where somebody wrote, in whichever language, the question that every plan has at its end. */
    boolean isIfNot(String question) {
        return page.isSaid("plan.question." + IF_NOT, question);
    }

    /** A question: in the words of the pack or of the family, or one that every plan has. */
    String question(String question) {
        return question.equals(IF_NOT) || question.equals(ELSE)
                ? page.say("plan.question." + question, "child", child)
                : question;
    }

    /** All that was said of a part but what will happen. */
    List<Fact> facts(JsonNode part) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "who", who(part));
        add(facts, "by", day(part.path("by").asText("")));
        add(facts, "when", part.path("when").asText(""));
        add(facts, "backup", part.path("backup").asText(""));
        add(facts, "if-not", part.path("ifNot").asText(""));
        return facts;
    }

    /** The same with what is asked of others, for the family's own room. */
    List<Fact> factsAndRequest(JsonNode part) {
        List<Fact> facts = new ArrayList<>(facts(part));
        String request = part.path("request").asText("");
        if (!request.isEmpty()) {
            add(facts, "request", request);
            add(facts, "request-of", requestOf(part));
        }
        return facts;
    }

    String requestOf(JsonNode part) {
        String of = part.path("requestOf").asText("");
        return of.isEmpty() ? "" : page.say("form.family-plan.actions.requestOf.option." + of);
    }

    /** What somebody is called; empty where the reader may not know of them. */
    String name(String person) {
        try {
            return names.getOrDefault(new PersonId(UUID.fromString(person)), "");
        } catch (IllegalArgumentException nobody) {
            return "";
        }
    }

    String who(JsonNode part) {
        String owner = name(part.path("owner").asText(""));
        String others = part.path("others").asText("");
        if (owner.isEmpty() || others.isEmpty()) {
            return owner + others;
        }
        return page.say("plan.who.and", "one", owner, "others", others);
    }

    private String day(String iso) {
        try {
            return iso.isEmpty() ? "" : page.day(LocalDate.parse(iso));
        } catch (DateTimeParseException asWritten) {
            return iso;
        }
    }

    private void add(List<Fact> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(page.say("plan.fact." + name), words));
        }
    }
}
