package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a consent lives. */
@ApplicationScoped
class ConsentSubjects implements SubjectFinder<ConsentId> {

    private Consents consents;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ConsentSubjects() {}

    @Inject
    ConsentSubjects(Consents consents) {
        this.consents = consents;
    }

    @Override
    public Class<ConsentId> idType() {
        return ConsentId.class;
    }

    @Override
    public Optional<Subject> find(ConsentId id) {
        return consents.byId(id).map(Consent::subject);
    }
}
