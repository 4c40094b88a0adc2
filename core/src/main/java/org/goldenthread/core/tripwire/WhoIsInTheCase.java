package org.goldenthread.core.tripwire;

import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Says whose safe contacts are those of a case: the room that knows who takes part stands further up. */
@FunctionalInterface
public interface WhoIsInTheCase {

    /** The child, and everybody who takes part, has been asked to, or once did. Shown to nobody. */
    Set<PersonId> everybody(CaseId caseId);
}
