package org.goldenthread.core.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a participation lives. */
@ApplicationScoped
class ParticipationSubjects implements SubjectFinder<ParticipationId> {

    private Participations participations;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected ParticipationSubjects() {}

    @Inject
    ParticipationSubjects(Participations participations) {
        this.participations = participations;
    }

    @Override
    public Class<ParticipationId> idType() {
        return ParticipationId.class;
    }

    @Override
    public Optional<Subject> find(ParticipationId id) {
        return participations.byId(id).map(Participation::subject);
    }
}
