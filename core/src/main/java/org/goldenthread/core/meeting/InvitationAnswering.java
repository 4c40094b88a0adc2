package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;

/** Answers an invitation: whether one comes, and what one needs. The coordinator writes down what was said by telephone. */
@ApplicationScoped
@Transactional
public class InvitationAnswering {

    private Meetings meetings;
    private Acting acting;
    private PortalClock clock;
    private Event<InvitationAnswered> answered;
    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InvitationAnswering() {}

    @Inject
    InvitationAnswering(
            Meetings meetings, Acting acting, PortalClock clock, Event<InvitationAnswered> answered, Tripwire wire) {
        this.wire = wire;
        this.answered = answered;
        this.meetings = meetings;
        this.acting = acting;
        this.clock = clock;
    }

    /**
     * The answer, which may be changed until the day begins.
     *
     * @param basedOn the version of the invitation that whoever answers had before them
     * @throws AnsweredMeanwhile where something else was answered since; nothing is written then
     */
    @Requires(Action.CHANGE)
    public void answer(InvitationId id, Reply reply, int basedOn) {
        Invitation invitation = meetings.heldById(id).filter(Invitation::holds).orElseThrow(NotThere::new);
        if (invitation.isAtAnotherVersion(basedOn) && !invitation.view().reply().equals(reply)) {
            throw new AnsweredMeanwhile();
        }
        answer(invitation, reply);
    }

    /** What a form of the process said, which is asked of one person once. */
    @Requires(Action.CHANGE)
    public void answer(InvitationId id, Reply reply) {
        answer(meetings.heldById(id).filter(Invitation::holds).orElseThrow(NotThere::new), reply);
    }

    private void answer(Invitation invitation, Reply reply) {
        Meeting meeting = meetings.byId(invitation.meeting()).orElseThrow(NotThere::new);
        meeting.mustStillBeAhead();
        if (reply.coming() == Coming.NOT_ANSWERED) {
            throw new CannotBeDone("cannot.reply.say-one");
        }
        PersonId me = acting.current().person();
        if (me == null) {
            throw new NotThere();
        }
        Instant now = clock.now();
        invitation.answer(reply, me, now);
        wire.cross(invitation.subject(), Words.of(reply.words()), now);
        answered.fire(new InvitationAnswered(meeting.caseId(), meeting.id(), meeting.purpose(), invitation.person()));
    }
}
