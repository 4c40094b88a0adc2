package org.goldenthread.core.tripwire;

import java.util.Set;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/** Says of which cases somebody is, as {@link WhoIsInTheCase} says it of a case. */
@FunctionalInterface
public interface TheirCases {

    /** Every case of which they are or ever were. Shown to nobody. */
    Set<CaseId> of(PersonId person);
}
