package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.goldenthread.core.casefile.CaseMoving;
import org.goldenthread.core.kernel.CannotBeDone;

/**
 * A care order names the authority that has the child (Children Act 1989 s.31(1)(a), s.33), and so does a placement order
 * (Adoption and Children Act 2002 s.21): while proceedings for either go on, no manager moves the case.
 */
@ApplicationScoped
class OnlyTheCourtMovesAChild {

    private static final Set<CourtKind> NAMES_THE_AUTHORITY = Set.of(CourtKind.CARE, CourtKind.PLACEMENT);

    private CourtRegister register;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected OnlyTheCourtMovesAChild() {}

    @Inject
    OnlyTheCourtMovesAChild(CourtRegister register) {
        this.register = register;
    }

    void moving(@Observes CaseMoving moving) {
        if (register.anyGoesOn(moving.caseId(), NAMES_THE_AUTHORITY)) {
            throw new CannotBeDone("cannot.transfer.court");
        }
    }
}
