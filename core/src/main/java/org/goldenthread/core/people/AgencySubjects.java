package org.goldenthread.core.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;
import org.goldenthread.core.kernel.AgencyId;

/** Tells the gate where an agency lives. */
@ApplicationScoped
class AgencySubjects implements SubjectFinder<AgencyId> {

    private Agencies agencies;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected AgencySubjects() {}

    @Inject
    AgencySubjects(Agencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public Class<AgencyId> idType() {
        return AgencyId.class;
    }

    @Override
    public Optional<Subject> find(AgencyId id) {
        return agencies.byId(id).map(Agency::subject);
    }
}
