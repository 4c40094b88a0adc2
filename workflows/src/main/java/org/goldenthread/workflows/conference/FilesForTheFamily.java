package org.goldenthread.workflows.conference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.workflows.engine.Processes;

/**
 * Files that somebody who works with the family brings for everybody. The family reads nothing of the information before
 * the coordinator has found it plain, true and only what may be told; so until then they wait with the coordinator.
 */
@ApplicationScoped
@Transactional
public class FilesForTheFamily {

    /** The information that is written for the family. */
    public static final ContentTypeKey PACK = new ContentTypeKey("information-pack");

    /** Where the process keeps what was shared; asked of the process, because not every sender may read the information. */
    private static final String SHARED_PACK = "sharedPack";

    private CaseReading cases;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected FilesForTheFamily() {}

    @Inject
    FilesForTheFamily(CaseReading cases, Processes processes) {
        this.cases = cases;
        this.processes = processes;
    }

    /** True where a file of mine waits until the information is shared; what the family or the coordinator brings does not. */
    @Requires(Action.SEE)
    public boolean mineWait(CaseId caseId) {
        Set<Capacity> mine = cases.mine(caseId);
        boolean checked = mine.contains(Capacity.COORDINATOR) || mine.stream().anyMatch(Capacity::family);
        return !mine.isEmpty()
                && !checked
                && processes.isRunning(ConferenceBeginning.PROCESS, caseId)
                && !processes.keeps(ConferenceBeginning.PROCESS, caseId, SHARED_PACK);
    }
}
