package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.workflows.engine.Processes;

/** Begins a family group conference: from then on the referral is a form that waits for the child's social worker. */
@ApplicationScoped
@Transactional
public class FamilyReferring {

    /** The process's key. */
    public static final String CONFERENCE = "conference";

    private Acting acting;
    private Processes processes;
    private Work work;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FamilyReferring() {}

    @Inject
    FamilyReferring(Acting acting, Processes processes, Work work) {
        this.acting = acting;
        this.processes = processes;
        this.work = work;
    }

    /**
     * Begins it.
     *
     * @return the work of writing the referral
     * @throws CannotBeDone where a conference is under way
     */
    @Requires(Action.START_PROCESS)
    public WorkItemId begin(CaseId caseId) {
        if (processes.isRunning(CONFERENCE, caseId)) {
            throw new CannotBeDone("cannot.conference.already-under-way");
        }
        processes.begin(CONFERENCE, caseId, acting.current().person(), Map.of("urgent", false));
        return processes.waiting(caseId, "refer").stream()
                .findFirst()
                .flatMap(task -> work.ofTask(task.toString()))
                .map(WorkLine::id)
                .orElseThrow();
    }
}
