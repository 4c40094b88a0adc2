package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where that lives: with what is before the court. */
@ApplicationScoped
class DisclosureSubjects implements SubjectFinder<DisclosureId> {

    private CourtRegister register;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected DisclosureSubjects() {}

    @Inject
    DisclosureSubjects(CourtRegister register) {
        this.register = register;
    }

    @Override
    public Class<DisclosureId> idType() {
        return DisclosureId.class;
    }

    @Override
    public Optional<Subject> find(DisclosureId id) {
        return register.disclosure(id).map(Disclosure::subject);
    }
}
