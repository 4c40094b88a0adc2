package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.casefile.CaseSeats;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;

/** Reads meetings: when, where, who is invited, what I answered. */
@ApplicationScoped
@Transactional
public class MeetingReading {

    private Meetings meetings;
    private AccessGuard guard;
    private Acting acting;
    private Texts texts;
    private PortalClock clock;
    private CaseSeats seats;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected MeetingReading() {}

    @Inject
    MeetingReading(
            Meetings meetings, AccessGuard guard, Acting acting, Texts texts, PortalClock clock, CaseSeats seats) {
        this.seats = seats;
        this.meetings = meetings;
        this.guard = guard;
        this.acting = acting;
        this.texts = texts;
        this.clock = clock;
    }

    /** The meetings of a case, the earliest first, those called off too. */
    @Requires(Action.SEE)
    public List<MeetingView> ofCase(CaseId caseId) {
        return meetings.ofCase(guard.scope(Action.SEE, caseId), caseId).stream()
                .map(this::shown)
                .toList();
    }

    /** The meeting; who waits where, and the way in on a screen, only as far as this reader is to have them. */
    @Requires(Action.SEE)
    public MeetingView read(MeetingId id) {
        return shown(meeting(id));
    }

    /**
     * Those who come, may come or have not answered, as far as the reader may know that they are invited; not what they
     * need. Who said no is left out: whether it is safe to say so is the coordinator's to judge.
     */
    @Requires(Action.SEE)
    public List<Guest> whoIsInvited(MeetingId id) {
        return meetings.listed(guard.scope(Action.SEE), id).stream()
                .map(Invitation::guest)
                .toList();
    }

    /** The invitations with all that was answered, as far as the reader may read them: their own, or all for who convenes. */
    @Requires(Action.SEE)
    public List<InvitationView> invitations(MeetingId id) {
        return meetings.inFull(guard.scope(Action.SEE), id).stream()
                .map(Invitation::view)
                .toList();
    }

    /** Who takes part in the case, or has been asked to, comes to a part of such a day, and is not invited to this one. */
    @Requires(Action.CONVENE)
    public List<PersonId> whoIsNotInvited(MeetingId id) {
        Set<PersonId> invited = meetings.invitationsTo(id).stream()
                .filter(Invitation::holds)
                .map(Invitation::person)
                .collect(Collectors.toSet());
        return seats.all(meeting(id).caseId()).stream()
                .filter(seat -> !WhoIsInWhichPart.of(seat.capacity(), false).isEmpty())
                .map(CaseSeats.Seat::person)
                .filter(person -> !invited.contains(person))
                .distinct()
                .toList();
    }

    /** My own invitation, where I have one. */
    @Requires(Action.SEE)
    public Optional<InvitationView> mine(MeetingId id) {
        PersonId me = acting.current().person();
        return me == null
                ? Optional.empty()
                : meetings.invitationOf(me, id).filter(Invitation::holds).map(Invitation::view);
    }

    /** The day for a calendar (RFC 5545, {@code text/calendar; charset=utf-8}): words that give no family away. */
    @Requires(Action.SEE)
    public String calendar(MeetingId id, Language language) {
        return CalendarFile.of(meeting(id).view(), language, texts, clock.now());
    }

    /** Who convenes reads all of it; who said yes has the way in from the day before; nobody else is told who waits where. */
    private MeetingView shown(Meeting meeting) {
        MeetingView whole = meeting.view();
        if (guard.allows(Action.CONVENE, meeting.subject())) {
            return whole;
        }
        return whole.forGuests(whole.takesPlace() && whole.opensSoon(clock.today()) && iCome(meeting.id()));
    }

    private boolean iCome(MeetingId id) {
        PersonId me = acting.current().person();
        return me != null
                && meetings.invitationOf(me, id)
                        .filter(Invitation::holds)
                        .filter(invitation -> invitation.view().reply().coming() == Coming.YES)
                        .isPresent();
    }

    private Meeting meeting(MeetingId id) {
        return meetings.byId(id).orElseThrow(NotThere::new);
    }
}
