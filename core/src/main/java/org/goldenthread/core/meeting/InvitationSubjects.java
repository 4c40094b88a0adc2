package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.goldenthread.core.access.Subject;
import org.goldenthread.core.access.SubjectFinder;

/** Tells the gate where an invitation lives. */
@ApplicationScoped
class InvitationSubjects implements SubjectFinder<InvitationId> {

    private Meetings meetings;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitationSubjects() {}

    @Inject
    InvitationSubjects(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Class<InvitationId> idType() {
        return InvitationId.class;
    }

    @Override
    public Optional<Subject> find(InvitationId id) {
        return meetings.byId(id).map(Invitation::subject);
    }
}
