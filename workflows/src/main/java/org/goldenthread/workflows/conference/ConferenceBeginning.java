package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.work.Work;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.workflows.engine.AlreadyRunning;
import org.goldenthread.workflows.engine.Processes;

/** Begins a family group conference on a case; its first step asks whoever began it for the referral. */
@ApplicationScoped
@Transactional
public class ConferenceBeginning {

    /** The key of the process, which is the name of its folder. */
    public static final String PROCESS = "conference";

    private Processes processes;
    private Acting acting;
    private Work work;
    private CaseSeats seats;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConferenceBeginning() {}

    @Inject
    ConferenceBeginning(Processes processes, Acting acting, Work work, CaseSeats seats) {
        this.seats = seats;
        this.processes = processes;
        this.acting = acting;
        this.work = work;
    }

    /**
     * Begins it. Asked for by several at once, it begins once.
     *
     * @return the work of writing the referral
     * @throws CannotBeDone where the case has a conference under way
     */
    @Requires(Action.START_PROCESS)
    public WorkItemId begin(CaseId caseId) {
        seats.hold(caseId);
        try {
            processes.begin(PROCESS, caseId, acting.current().person(), Map.of("urgent", false));
        } catch (AlreadyRunning underWay) {
            throw new CannotBeDone("cannot.conference.already-under-way");
        }
        return processes.waiting(caseId, "refer").stream()
                .findFirst()
                .flatMap(task -> work.ofTask(task.toString()))
                .map(WorkLine::id)
                .orElseThrow();
    }

    /** Whether somebody could begin one now; to offer it or leave it out. */
    @Requires(Action.START_PROCESS)
    public boolean mayBegin(CaseId caseId) {
        return !processes.isRunning(PROCESS, caseId);
    }
}
