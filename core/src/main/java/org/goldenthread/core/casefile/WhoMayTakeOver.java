package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;

/**
 * To whom a case can be offered at all, beside their post: nobody whom an edge keeps from it, and nobody who is or ever was of
 * the family. They are told of no offer, and find none.
 */
@ApplicationScoped
class WhoMayTakeOver {

    private AccessGuard guard;
    private Conflicts conflicts;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhoMayTakeOver() {}

    @Inject
    WhoMayTakeOver(AccessGuard guard, Conflicts conflicts) {
        this.guard = guard;
        this.conflicts = conflicts;
    }

    boolean includes(PersonId person, CaseId caseId) {
        return !guard.keepsFrom(caseId, person)
                && !conflicts.everInTheChildsLife(caseId).contains(person);
    }
}
