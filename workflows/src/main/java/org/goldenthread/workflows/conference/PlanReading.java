package org.goldenthread.workflows.conference;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;

/** Reads the plan that a family has shared, with what has been answered to it since, each reader as far as they may see. */
@ApplicationScoped
@Transactional
public class PlanReading {

    private static final ContentTypeKey AGENCY_ANSWER = new ContentTypeKey("agency-answer");

    /** The forms with which others answer the plan. */
    private static final List<String> ANSWERS = List.of(
            "request-answer", AGENCY_ANSWER.value(), "plan-decision", "plan-agreement", "action-done", "review-record");

    private ContentReading reading;
    private WorkReading work;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected PlanReading() {}

    @Inject
    PlanReading(ContentReading reading, WorkReading work) {
        this.reading = reading;
        this.work = work;
    }

    /** The newest plan that the reader may see; empty where there is none, or none for them. */
    @Requires(Action.SEE)
    public Optional<SharedPlan> newest(CaseId caseId) {
        List<ContentLine> plans = reading.inCase(caseId, new ContentFilter(PlanSharing.PLAN, null, 20));
        if (plans.isEmpty()) {
            return Optional.empty();
        }
        ContentView plan = read(plans.get(0).id());
        List<WorkLine> steps = work.ofCase(caseId).stream()
                .filter(step -> !step.openedAt().isBefore(plans.get(0).begunAt()))
                .toList();
        return Optional.of(new SharedPlan(
                plan.id(),
                plan.at(),
                plan.author().person(),
                plan.body(),
                steps,
                answers(caseId, steps),
                plans.stream().skip(1).map(ContentLine::id).toList()));
    }

    /** What answered which step, as far as the reader may read it. */
    private Map<UUID, JsonNode> answers(CaseId caseId, List<WorkLine> steps) {
        Set<UUID> readable = new HashSet<>();
        for (String type : ANSWERS) {
            reading.inCase(caseId, new ContentFilter(new ContentTypeKey(type), null, 100))
                    .forEach(line -> readable.add(line.id().value()));
        }
        Map<UUID, JsonNode> answers = new HashMap<>();
        copies(caseId)
                .forEach(copy -> Optional.ofNullable(copy.origin())
                        .ifPresent(own -> answers.put(own.item().value(), copy.body())));
        for (WorkLine step : steps) {
            UUID answer = step.answer();
            if (answer != null && readable.contains(answer)) {
                answers.put(answer, read(new ContentId(answer)).body());
            }
        }
        return answers;
    }

    /** What an agency answers is its own, and the others read a copy. */
    private List<ContentView> copies(CaseId caseId) {
        return reading.inCase(caseId, new ContentFilter(AGENCY_ANSWER, null, 100)).stream()
                .filter(line -> line.compartment() == Compartment.SHARED)
                .map(line -> read(line.id()))
                .toList();
    }

    private ContentView read(ContentId id) {
        return reading.read(id, Language.ENGLISH, Reading.PLAIN);
    }
}
