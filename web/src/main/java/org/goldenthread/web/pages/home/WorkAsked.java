package org.goldenthread.web.pages.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.kernel.WorkingDays;
import org.goldenthread.core.work.WorkFilter;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.web.pages.home.WorkList.Filter;
import org.goldenthread.web.pages.home.WorkList.Option;
import org.goldenthread.web.pages.shell.Page;

/**
 * Which part of the work was asked for, as the address says it. What it cannot mean is left out, not refused.
 *
 * @param child the id of a case; empty for all
 * @param due {@code overdue} or {@code soon}; empty for all days
 */
record WorkAsked(String child, String due) {

    private static final int SOON = 5;
    private static final List<String> DAYS = List.of("overdue", "soon");

    static WorkAsked of(String child, String due, List<CaseLine> cases) {
        boolean known =
                cases.stream().anyMatch(line -> line.id().value().toString().equals(child));
        return new WorkAsked(known ? child : "", DAYS.contains(due) ? due : "");
    }

    WorkFilter filter(List<CaseLine> cases, LocalDate today) {
        Optional<CaseLine> wanted = cases.stream()
                .filter(line -> line.id().value().toString().equals(child))
                .findFirst();
        LocalDate until = switch (due) {
            case "overdue" -> today.minusDays(1);
            case "soon" -> WorkingDays.after(today, SOON);
            default -> null;
        };
        return new WorkFilter(wanted.map(CaseLine::id).orElse(null), due.equals("soon") ? today : null, until);
    }

    /** The choices, where there is more than one child to choose from, and work or a choice to take back. */
    Optional<Filter> choices(Page page, List<CaseLine> cases, boolean work) {
        boolean chosen = !child.isEmpty() || !due.isEmpty();
        if (cases.size() < 2 || !work && !chosen) {
            return Optional.empty();
        }
        List<Option> children = new ArrayList<>();
        children.add(new Option("", page.say("work.filter.all-children"), child.isEmpty()));
        cases.forEach(line -> children.add(new Option(
                line.id().value().toString(),
                line.childKnownAs(),
                line.id().value().toString().equals(child))));
        List<Option> days = new ArrayList<>();
        days.add(new Option("", page.say("work.filter.all-days"), due.isEmpty()));
        DAYS.forEach(day -> days.add(new Option(day, page.say("work.group." + day), day.equals(due))));
        return Optional.of(new Filter(children, days, chosen));
    }

    /** Where the next rows are. */
    String more(WorkPlace next) {
        return "/?after=" + next.written() + (child.isEmpty() ? "" : "&child=" + child)
                + (due.isEmpty() ? "" : "&due=" + due);
    }
}
