package org.goldenthread.core.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a waiver lives: with the advice that it is of. */
@ApplicationScoped
class WaiverSubjects implements SubjectFinder<WaiverId> {

    private Waivers waivers;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WaiverSubjects() {}

    @Inject
    WaiverSubjects(Waivers waivers) {
        this.waivers = waivers;
    }

    @Override
    public Class<WaiverId> idType() {
        return WaiverId.class;
    }

    @Override
    public Optional<Subject> find(WaiverId id) {
        return waivers.byId(id).map(Waiver::subject);
    }
}
