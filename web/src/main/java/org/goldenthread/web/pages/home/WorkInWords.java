package org.goldenthread.web.pages.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.work.WorkCount;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.web.pages.home.WorkList.Group;
import org.goldenthread.web.pages.home.WorkList.Row;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.Stages;
import org.goldenthread.workflows.Stages.Stage;

/** Puts the work of staff in order: overdue, the next five working days, later, no set day. */
@RequestScoped
class WorkInWords {

    private static final int SOON = 5;
    private static final String UNDATED = "undated";

    @Inject
    PortalClock clock;

    @Inject
    Stages stages;

    WorkList list(Page page, WorkPage mine, WorkCount count, List<CaseLine> cases, WorkAsked asked) {
        LocalDate today = clock.today();
        Map<CaseId, String> children =
                cases.stream().collect(Collectors.toMap(CaseLine::id, CaseLine::childKnownAs, (one, same) -> one));
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (String group : List.of("overdue", "soon", "later", UNDATED)) {
            groups.put(group, new ArrayList<>());
        }
        for (WorkLine line : mine.lines()) {
            Row row = row(page, line, children.getOrDefault(line.caseId(), ""), today);
            String group = row.due() == null ? UNDATED : group(row.workingDays());
            groups.getOrDefault(group, new ArrayList<>()).add(row);
        }
        List<Group> shown = groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue(), number(group.getKey(), count, today)))
                .toList();
        WorkPlace next = mine.next();
        return new WorkList(
                today,
                count.all(),
                shown,
                next == null ? null : asked.more(next),
                asked.choices(page, cases, !shown.isEmpty()).orElse(null));
    }

    private Row row(Page page, WorkLine line, String child, LocalDate today) {
        LocalDate due = line.due();
        String why = page.has(line.whyKey()) ? page.say(line.whyKey(), "child", child) : "";
        Optional<Stage> stage = stages.of(line);
        return new Row(
                due,
                due == null ? 0 : WorkingDays.between(today, due),
                "/work/" + line.id().value(),
                page.say(line.titleKey(), "child", child),
                why,
                line.gate(),
                child,
                stage.map(Stage::titleKey).map(page::say).orElse(""),
                stage.map(Stage::number).orElse(0),
                stage.map(Stage::all).orElse(0));
    }

    private static int number(String group, WorkCount count, LocalDate today) {
        return group.equals(UNDATED)
                ? Math.toIntExact(count.undated())
                : count.due(day -> group(WorkingDays.between(today, day)).equals(group));
    }

    private static String group(int workingDays) {
        return workingDays < 0 ? "overdue" : workingDays <= SOON ? "soon" : "later";
    }
}
