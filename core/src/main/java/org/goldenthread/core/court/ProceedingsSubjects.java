package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where that lives: with what is before the court. */
@ApplicationScoped
class ProceedingsSubjects implements SubjectFinder<ProceedingsId> {

    private CourtRegister register;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ProceedingsSubjects() {}

    @Inject
    ProceedingsSubjects(CourtRegister register) {
        this.register = register;
    }

    @Override
    public Class<ProceedingsId> idType() {
        return ProceedingsId.class;
    }

    @Override
    public Optional<Subject> find(ProceedingsId id) {
        return register.proceedings(id).map(Proceedings::subject);
    }
}
