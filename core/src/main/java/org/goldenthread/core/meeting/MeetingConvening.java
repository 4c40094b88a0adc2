package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.Invited.News;
import org.goldenthread.core.meeting.MeetingConvened.Change;
import org.goldenthread.core.tripwire.Tripwire;
import org.goldenthread.core.tripwire.Words;
import org.jspecify.annotations.Nullable;

/**
 * Sets the day, the place and the people of a meeting, and changes them. Everybody who is invited reads what is typed about
 * it, so that where somebody lives who must not be found stands in none of it: it is refused, and nothing is changed.
 */
@ApplicationScoped
@Transactional
public class MeetingConvening {

    private Meetings meetings;
    private CaseSeats seats;
    private PortalClock clock;
    private Event<MeetingConvened> convened;
    private Event<Invited> invited;
    private Tripwire wire;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingConvening() {}

    @Inject
    MeetingConvening(
            Meetings meetings,
            CaseSeats seats,
            PortalClock clock,
            Event<MeetingConvened> convened,
            Event<Invited> invited,
            Tripwire wire) {
        this.wire = wire;
        this.meetings = meetings;
        this.seats = seats;
        this.clock = clock;
        this.convened = convened;
        this.invited = invited;
    }

    @Requires(Action.CONVENE)
    public MeetingId convene(CaseId caseId, MeetingPurpose purpose, MeetingPlan plan) {
        Meeting meeting = meetings.add(new Meeting(caseId, purpose, plan, clock.now()));
        wire.refuse(meeting.subject(), meeting.words());
        tell(meeting, Change.CONVENED);
        return meeting.id();
    }

    /**
     * Follows another plan, and tells everybody who was invited. On another day or at another hour they are asked again.
     *
     * @param basedOn the revision that whoever changes it had before them
     * @throws CannotBeDone where somebody else has changed it meanwhile; nothing is changed then
     */
    @Requires(Action.CONVENE)
    public void change(MeetingId id, int basedOn, MeetingPlan plan) {
        Meeting meeting = meetings.heldById(id).orElseThrow(NotThere::new);
        if (meeting.isAtAnotherRevision(basedOn)) {
            throw new CannotBeDone("cannot.somebody-was-faster");
        }
        boolean moved = meeting.change(plan, clock.now());
        wire.refuse(meeting.subject(), meeting.words());
        holding(id).forEach(invitation -> {
            if (moved) {
                invitation.askAgain();
            }
            tell(meeting, invitation, moved ? News.MOVED : News.CHANGED);
        });
        tell(meeting, moved ? Change.MOVED : Change.CHANGED);
    }

    @Requires(Action.CONVENE)
    public void callOff(MeetingId id, String because) {
        Meeting meeting = meetings.heldById(id).orElseThrow(NotThere::new);
        meeting.callOff(because, clock.now());
        wire.refuseByLook(Words.of(because));
        holding(id).forEach(invitation -> tell(meeting, invitation, News.CALLED_OFF));
        tell(meeting, Change.CALLED_OFF);
    }

    /**
     * Invites somebody who takes part in the case, or has been asked to, to the parts of the day that their capacity comes
     * to. Invited twice is invited once.
     *
     * @param withTheFamily true where the child or the family has asked for this advocate or interpreter in private time
     */
    @Requires(Action.CONVENE)
    public InvitationId invite(MeetingId id, PersonId person, boolean withTheFamily) {
        Meeting meeting = meetings.byId(id).orElseThrow(NotThere::new);
        meeting.mustStillBeAhead();
        CaseSeats.Seat seat = seats.of(meeting.caseId(), person).orElseThrow(NotThere::new);
        Set<DayPart> parts = WhoIsInWhichPart.of(seat.capacity(), withTheFamily);
        if (parts.isEmpty()) {
            throw new CannotBeDone("cannot.invitation.comes-to-no-part");
        }
        Invitation invitation = meetings.invitationOf(person, id)
                .orElseGet(
                        () -> meetings.add(new Invitation(meeting, person, seat.capacity(), parts, seat.listedIn())));
        invitation.comesTo(parts);
        if (!invitation.holds()) {
            invitation.holdAgain();
        }
        tell(meeting, invitation, News.INVITED);
        return invitation.id();
    }

    /** Says where somebody waits before they are called in: to them and nobody else who comes. */
    @Requires(Action.CONVENE)
    public void waitsAt(MeetingId id, PersonId person, @Nullable String where) {
        Invitation invitation =
                meetings.invitationOf(person, id).filter(Invitation::holds).orElseThrow(NotThere::new);
        invitation.waitsAt(where);
        wire.refuse(invitation.subject(), Words.of(where));
    }

    /** They are no longer invited. They are not told by a message: the coordinator tells them. */
    @Requires(Action.CONVENE)
    public void withdraw(MeetingId id, PersonId person) {
        meetings.invitationOf(person, id).orElseThrow(NotThere::new).withdraw(clock.now());
    }

    private void tell(Meeting meeting, Change change) {
        convened.fire(new MeetingConvened(meeting.caseId(), meeting.id(), meeting.purpose(), change));
    }

    private void tell(Meeting meeting, Invitation invitation, News news) {
        invited.fire(new Invited(
                meeting.caseId(), meeting.id(), invitation.id(), invitation.person(), meeting.revision(), news));
    }

    private List<Invitation> holding(MeetingId id) {
        return meetings.invitationsTo(id).stream().filter(Invitation::holds).toList();
    }
}
