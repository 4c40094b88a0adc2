package org.goldenthread.core.kinds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PersonId;

/** The desk that kinds lie on, which is that of everything editors write. */
@ApplicationScoped
class KindDesk {

    private static final UUID ANY = new UUID(0, 0);

    private AccessGuard guard;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected KindDesk() {}

    @Inject
    KindDesk(AccessGuard guard, Acting acting) {
        this.guard = guard;
        this.acting = acting;
    }

    /** @throws NotThere if whoever acts may not do that at the desk */
    PersonId require(Action action) {
        guard.require(action, desk(ANY));
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    /** The same of one proposal, so that the trail says which. */
    PersonId require(Action action, KindProposal proposal) {
        guard.require(action, desk(proposal.id()));
        return Optional.ofNullable(acting.current().person()).orElseThrow(NotThere::new);
    }

    boolean allows(Action action) {
        return guard.allows(action, desk(ANY));
    }

    private static Subject desk(UUID id) {
        return new Subject(SubjectKind.CONTENT, id, AccessStamp.portal(Compartment.EDITORIAL, Label.OFFICIAL));
    }
}
