package org.goldenthread.web.pages.plan;

import org.goldenthread.core.kernel.CaseId;

/** A page of the family's room, which knows by its address whose room it is. */
interface RoomOfACase {

    /** @throws org.goldenthread.core.access.NotThere if the address names none */
    CaseId caseId();
}
