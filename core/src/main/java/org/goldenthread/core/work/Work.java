package org.goldenthread.core.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.OpenToAll;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.jspecify.annotations.Nullable;

/**
 * Opens and closes work as the processes go on, in the engine's own transaction: a task without its work item, or the
 * other way round, cannot come about. Only works inside a transaction; no page can come here.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Work {

    private static final String INSIDE = "called only by the engine and inside use cases that were asked about";

    private WorkItems items;
    private PortalClock clock;
    private Event<WorkOpened> opened;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected Work() {}

    @Inject
    Work(WorkItems items, PortalClock clock, Event<WorkOpened> opened) {
        this.items = items;
        this.clock = clock;
        this.opened = opened;
    }

    /** Opens it. The engine tells of a task once; of a second telling the database would refuse to make more work. */
    @OpenToAll(INSIDE)
    public WorkItemId open(NewWorkItem wanted) {
        WorkItem item = items.add(new WorkItem(wanted, clock.now()));
        opened.fire(new WorkOpened(wanted.caseId(), item.id(), wanted.waitsFor(), wanted.person()));
        return item.id();
    }

    /** True where the same step waits already, about the same thing. */
    @OpenToAll(INSIDE)
    public boolean waitsAlready(CaseId caseId, String step, UUID about) {
        return items.waits(caseId, step, about);
    }

    /** Takes hold of open work for as long as the transaction lasts; refused where it is done or withdrawn already. */
    @OpenToAll(INSIDE)
    public WorkLine take(WorkItemId id) {
        WorkItem item = items.heldById(id).orElseThrow(NotThere::new);
        item.mustBeOpen();
        return item.line(clock.today());
    }

    /**
     * The work as it was left, where this very answer has come before: sent by the same person with the same token. Takes
     * hold of the work for as long as the transaction lasts.
     */
    @OpenToAll(INSIDE)
    public Optional<WorkLine> answeredBefore(WorkItemId id, PersonId by, String tokenHash) {
        WorkItem item = items.heldById(id).orElseThrow(NotThere::new);
        return item.wasAnswered(by, tokenHash) ? Optional.of(item.line(clock.today())) : Optional.empty();
    }

    /**
     * Notes what answers it, before the process goes on.
     *
     * @param tokenHash SHA-256 of the sender's token, in hex
     */
    @OpenToAll(INSIDE)
    public void answered(WorkItemId id, @Nullable UUID content, String tokenHash) {
        items.heldById(id).orElseThrow(NotThere::new).answered(content, tokenHash);
    }

    /** @param by who did it, or null where a clock or another step did */
    @OpenToAll(INSIDE)
    public void finish(WorkItemId id, @Nullable PersonId by) {
        items.heldById(id).orElseThrow(NotThere::new).finish(by, clock.now());
    }

    @OpenToAll(INSIDE)
    public void withdraw(WorkItemId id) {
        items.heldById(id).orElseThrow(NotThere::new).withdraw(clock.now());
    }

    @OpenToAll(INSIDE)
    public void dueOn(WorkItemId id, @Nullable LocalDate day) {
        items.heldById(id).orElseThrow(NotThere::new).dueOn(day);
    }

    /** The work that stands for a task of the engine, with its state. */
    @OpenToAll(INSIDE)
    public Optional<WorkLine> ofTask(String task) {
        return items.byTask(task).map(item -> item.line(clock.today()));
    }

    /** The engine's task that the work stands for; empty text where it is no step of a process. */
    @OpenToAll(INSIDE)
    public String taskOf(WorkItemId id) {
        return items.byId(id).orElseThrow(NotThere::new).task();
    }
}
