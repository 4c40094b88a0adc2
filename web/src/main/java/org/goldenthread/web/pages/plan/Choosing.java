package org.goldenthread.web.pages.plan;

import java.util.List;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;

/**
 * Choosing what leaves the room. Nothing is ticked before somebody ticks it.
 *
 * @param parts the questions of the plan, each with the parts that can be ticked
 * @param more who keeps an eye on the plan, and what the family says with it
 */
public record Choosing(String action, String room, List<Group> parts, List<Question> more, List<Link> errors) {

    public Choosing {
        parts = List.copyOf(parts);
        more = List.copyOf(more);
        errors = List.copyOf(errors);
    }

    /** How many parts are ticked as they stand now. */
    long ticked() {
        return parts.stream()
                .flatMap(group -> group.ticks().stream())
                .filter(Tick::ticked)
                .count();
    }

    /** A question of the plan. */
    public record Group(String question, List<Tick> ticks) {}

    /** A part that can be ticked. @param value carries the version that is on the page */
    public record Tick(String id, String value, PlanPart part, boolean ticked) {}
}
