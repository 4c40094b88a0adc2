package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/** Reads what is to be done: mine, and what a case waits for. */
@ApplicationScoped
@Transactional
public class WorkReading {

    private static final int MOST = 100;

    private AccessGuard guard;
    private WorkItems items;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WorkReading() {}

    @Inject
    WorkReading(AccessGuard guard, WorkItems items, PortalClock clock) {
        this.guard = guard;
        this.items = items;
        this.clock = clock;
    }

    /** What waits for me, overdue first, then by the day it is due, then what has no day. At most fifty lines. */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public WorkPage mine() {
        return mine(WorkFilter.all(), null, 50);
    }

    /**
     * The part of it that was asked for, in the same order.
     *
     * @param from where the page before ended, or null for the start
     * @param most how many lines at most, from 1 to 100
     */
    @OpenToAll("a list: what is not in the reader's scope is never fetched")
    public WorkPage mine(WorkFilter filter, @Nullable WorkPlace from, int most) {
        int wanted = Math.max(1, Math.min(most, MOST));
        LocalDate today = clock.today();
        List<WorkLine> lines =
                items
                        .open(guard.scope(Action.DO_WORK), filter, from == null ? WorkPlace.START : from, wanted + 1)
                        .stream()
                        .map(item -> item.line(today))
                        .toList();
        if (lines.size() <= wanted) {
            return new WorkPage(lines, null);
        }
        return new WorkPage(lines.subList(0, wanted), lines.get(wanted - 1).place());
    }

    /** How much of it waits on which day, all of it and not only what a page shows. */
    @OpenToAll("a count of a list: what is not in the reader's scope is never counted")
    public WorkCount count(WorkFilter filter) {
        return WorkCount.of(items.openByDay(guard.scope(Action.DO_WORK), filter));
    }

    /** What a case waits for and what has been done in it, as far as the reader may know of it. */
    @Requires(Action.SEE)
    public List<WorkLine> ofCase(CaseId caseId) {
        LocalDate today = clock.today();
        return items.listed(guard.scope(Action.SEE, caseId), caseId).stream()
                .map(item -> item.line(today))
                .toList();
    }

    /** One thing that waits for me, or that I have done. */
    @Requires(Action.SEE)
    public WorkLine read(WorkItemId id) {
        return items.byId(id).orElseThrow(NotThere::new).line(clock.today());
    }
}
