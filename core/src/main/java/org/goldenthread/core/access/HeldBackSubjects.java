package org.goldenthread.core.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells the gate where a thing that waits lives: in its own place. What its writer took back does not wait anywhere. */
@ApplicationScoped
class HeldBackSubjects implements SubjectFinder<HeldBackId> {

    private HeldBacks held;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected HeldBackSubjects() {}

    @Inject
    HeldBackSubjects(HeldBacks held) {
        this.held = held;
    }

    @Override
    public Class<HeldBackId> idType() {
        return HeldBackId.class;
    }

    @Override
    public Optional<Subject> find(HeldBackId id) {
        return held.byId(id).filter(one -> !one.isTakenBack()).map(HeldBack::subject);
    }
}
