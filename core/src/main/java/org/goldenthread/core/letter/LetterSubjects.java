package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a letter lives. */
@ApplicationScoped
class LetterSubjects implements SubjectFinder<LetterId> {

    private Letters letters;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterSubjects() {}

    @Inject
    LetterSubjects(Letters letters) {
        this.letters = letters;
    }

    @Override
    public Class<LetterId> idType() {
        return LetterId.class;
    }

    @Override
    public Optional<Subject> find(LetterId id) {
        return letters.find(id).map(Letter::subject);
    }
}
