package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where a meeting lives. */
@ApplicationScoped
class MeetingSubjects implements SubjectFinder<MeetingId> {

    private Meetings meetings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingSubjects() {}

    @Inject
    MeetingSubjects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Class<MeetingId> idType() {
        return MeetingId.class;
    }

    @Override
    public Optional<Subject> find(MeetingId id) {
        return meetings.byId(id).map(Meeting::subject);
    }
}
