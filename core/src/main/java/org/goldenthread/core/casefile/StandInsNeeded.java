package org.goldenthread.core.casefile;

import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * What waits in a case can be answered by none of its own managers any more, and waits for these others of its authority. Told
 * within the transaction.
 *
 * @param occasion what there is to tell, in fixed words and identifiers: the same as when they are asked at once
 */
public record StandInsNeeded(CaseId caseId, String occasion, List<PersonId> standIns) {

    public StandInsNeeded {
        standIns = List.copyOf(standIns);
    }
}
