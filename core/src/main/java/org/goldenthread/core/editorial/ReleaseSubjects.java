package org.goldenthread.core.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate that a release lies on the editors' desk, as what is in it does. */
@ApplicationScoped
class ReleaseSubjects implements SubjectFinder<ReleaseId> {

    private Releases releases;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ReleaseSubjects() {}

    @Inject
    ReleaseSubjects(Releases releases) {
        this.releases = releases;
    }

    @Override
    public Class<ReleaseId> idType() {
        return ReleaseId.class;
    }

    @Override
    public Optional<Subject> find(ReleaseId id) {
        return releases.find(id).map(Release::subject);
    }
}
