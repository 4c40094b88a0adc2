package org.goldenthread.core.court;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where that lives: with what is before the court. */
@ApplicationScoped
class CourtPaperSubjects implements SubjectFinder<CourtPaperId> {

    private CourtRegister register;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected CourtPaperSubjects() {}

    @Inject
    CourtPaperSubjects(CourtRegister register) {
        this.register = register;
    }

    @Override
    public Class<CourtPaperId> idType() {
        return CourtPaperId.class;
    }

    @Override
    public Optional<Subject> find(CourtPaperId id) {
        return register.paper(id).map(CourtPaper::subject);
    }
}
