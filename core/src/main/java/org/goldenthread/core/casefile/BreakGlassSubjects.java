package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where it is kept that somebody broke the glass. */
@ApplicationScoped
class BreakGlassSubjects implements SubjectFinder<BreakGlassId> {

    private BrokenGlasses broken;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BreakGlassSubjects() {}

    @Inject
    BreakGlassSubjects(BrokenGlasses broken) {
        this.broken = broken;
    }

    @Override
    public Class<BreakGlassId> idType() {
        return BreakGlassId.class;
    }

    @Override
    public Optional<Subject> find(BreakGlassId id) {
        return broken.byId(id).map(BreakGlass::subject);
    }
}
