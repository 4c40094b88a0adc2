package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.SharedPlan;
import org.jspecify.annotations.Nullable;

/** The plan once it is shared: on the day, and a week later with what came of it. */
public final class SharedPlanGallery {

    private SharedPlanGallery() {}

    /** What staff see, by name. */
    public static Map<String, View> staff(Page page) {
        CaseHead head = new CaseHead("Ela", "9 years old", List.of(new Link("/cases/x/plan", "Plan")), "/cases/x/plan");
        return Map.of(
                "plan-none-staff",
                new View("plan/none", new NoPlan(head)),
                "plan-staff",
                new View(
                        "plan/plan",
                        shared(page, PlanGallery.PRIYA, Capacity.TEAM_MANAGER, false)
                                .view(head, null, null, false)));
    }

    /** What a family sees, by name. */
    public static Map<String, View> family(Page page) {
        Link review = new Link("/meetings/x", "Thursday 21 January, 10 in the morning");
        return Map.of(
                "plan-none",
                new View("plan/none", new NoPlan(null)),
                "plan-shared",
                new View(
                        "plan/plan",
                        shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, true)
                                .view(null, review, "/together/x", false)),
                "plan-shared-new",
                new View(
                        "plan/plan",
                        shared(page, PlanGallery.MAIR, Capacity.FAMILY_NETWORK, false)
                                .view(null, null, "/together/x", true)));
    }

    static SharedPlanInWords shared(Page page, PersonId reader, Capacity capacity, boolean answered) {
        ObjectNode plan = PlanGallery.json(
                "{\"lead\":\"" + PlanGallery.BETHAN.value() + "\",\"words\":\"We all agree about this.\"}");
        var actions = plan.putArray("actions");
        PlanGallery.written()
                .forEach(entry -> actions.add(((ObjectNode) entry.body())
                        .deepCopy()
                        .put("id", entry.id().value().toString())));
        List<WorkLine> steps = answered
                ? List.of(
                        step("answer-request", 31, Capacity.TEAM_MANAGER, null, PlanGallery.PRIYA, 41),
                        step("decide-plan", 0, Capacity.TEAM_MANAGER, null, PlanGallery.PRIYA, 42),
                        step("agree-plan", 0, Capacity.PARENT, PlanGallery.CERYS, PlanGallery.CERYS, 43),
                        step("agree-plan", 0, Capacity.FAMILY_NETWORK, PlanGallery.MAIR, null, 0),
                        step("do-action", 33, Capacity.PARENT, PlanGallery.CERYS, PlanGallery.CERYS, 44),
                        step("do-action", 31, Capacity.FAMILY_NETWORK, PlanGallery.MAIR, null, 0),
                        step("record-review", 0, Capacity.COORDINATOR, null, PlanGallery.PRIYA, 45))
                : List.of(
                        step("answer-request", 31, Capacity.TEAM_MANAGER, null, null, 0),
                        step("decide-plan", 0, Capacity.TEAM_MANAGER, null, null, 0));
        Map<UUID, JsonNode> answers = Map.of(
                PlanGallery.id(41),
                        PlanGallery.json(
                                "{\"answer\":\"yes\",\"reason\":\"Ela needs her own bed at Mair’s.\",\"approver\":\"Huw Rees\",\"from\":\"2026-12-04\"}"),
                PlanGallery.id(42),
                        PlanGallery.json(
                                "{\"outcome\":\"part-accepted\",\"which\":\"All but the bus on Sundays.\",\"words\":\"Thank you for thinking of everything.\"}"),
                PlanGallery.id(43), PlanGallery.json("{\"agree\":\"partly\",\"words\":\"I would like Tuesdays too.\"}"),
                PlanGallery.id(44), PlanGallery.json("{\"went\":\"done\",\"words\":\"We had beans on toast.\"}"),
                PlanGallery.id(45), PlanGallery.json("{\"worked\":\"Tuesdays at Nan’s.\",\"next\":\"again\"}"));
        SharedPlan shared = new SharedPlan(
                new ContentId(PlanGallery.id(40)),
                Instant.parse("2026-11-26T14:10:00Z"),
                PlanGallery.MAIR,
                plan,
                steps,
                answers,
                List.of());
        return new SharedPlanInWords(
                page,
                new PlanInWords(page, "Ela", PlanGallery.NAMES),
                shared,
                new SharedPlanInWords.Reader(reader, Set.of(capacity)));
    }

    private static WorkLine step(
            String step, int about, Capacity waitsFor, @Nullable PersonId person, @Nullable PersonId by, int answer) {
        Instant at = Instant.parse("2026-12-02T10:00:00Z");
        return new WorkLine(
                WorkItemId.next(),
                PlanGallery.ELAS,
                "conference",
                step,
                step,
                about == 0 ? null : PlanGallery.id(about),
                waitsFor,
                person,
                LocalDate.of(2026, 12, 3),
                false,
                true,
                by == null ? WorkState.OPEN : WorkState.DONE,
                at,
                by == null ? null : at,
                by,
                answer == 0 ? null : PlanGallery.id(answer));
    }
}
