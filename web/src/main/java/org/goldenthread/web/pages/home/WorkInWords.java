package org.goldenthread.web.pages.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.web.pages.home.WorkList.Group;
import org.goldenthread.web.pages.home.WorkList.Row;
import org.goldenthread.web.pages.shell.Page;

/** Puts the work of staff in order: overdue, the next five working days, later, no set day. */
@RequestScoped
class WorkInWords {

    private static final int SOON = 5;

    @Inject
    PortalClock clock;

    WorkList list(Page page, WorkPage mine, List<CaseLine> cases) {
        LocalDate today = clock.today();
        Map<CaseId, String> children =
                cases.stream().collect(Collectors.toMap(CaseLine::id, CaseLine::childKnownAs, (one, same) -> one));
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        for (String group : List.of("overdue", "soon", "later", "undated")) {
            groups.put(group, new ArrayList<>());
        }
        for (WorkLine line : mine.lines()) {
            Row row = row(page, line, children.getOrDefault(line.caseId(), ""), today);
            groups.getOrDefault(group(row), new ArrayList<>()).add(row);
        }
        List<Group> shown = groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
        WorkPlace next = mine.next();
        return new WorkList(today, children.size(), shown, next == null ? null : "/?after=" + next.written());
    }

    private static Row row(Page page, WorkLine line, String child, LocalDate today) {
        LocalDate due = line.due();
        String why = page.has(line.whyKey()) ? page.say(line.whyKey(), "child", child) : "";
        String stage = "process." + line.process();
        return new Row(
                due,
                due == null ? 0 : WorkingDays.between(today, due),
                "/work/" + line.id().value(),
                page.say(line.titleKey(), "child", child),
                why,
                line.gate(),
                child,
                page.has(stage) ? page.say(stage) : "",
                0,
                0,
                page.say("work.you"));
    }

    private static String group(Row row) {
        if (row.due() == null) {
            return "undated";
        }
        if (row.late()) {
            return "overdue";
        }
        return row.workingDays() <= SOON ? "soon" : "later";
    }
}
