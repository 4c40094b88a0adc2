package org.goldenthread.core.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditTrail;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;

/**
 * Runs the day: opens one part after the other and notes who came to information and to agreeing. Of private time nothing
 * is noted but that the coordinator opened it; who may enter its room is the policy's answer.
 */
@ApplicationScoped
@Transactional
public class RunningTheDay {

    private static final String NOT_BEGUN = "reason.day-not-begun";

    private Meetings meetings;
    private MeetingConvening convening;
    private AccessGuard guard;
    private Event<DayPartOpened> opened;
    private AuditTrail trail;
    private Acting acting;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected RunningTheDay() {}

    @Inject
    RunningTheDay(
            Meetings meetings,
            MeetingConvening convening,
            AccessGuard guard,
            Event<DayPartOpened> opened,
            AuditTrail trail,
            Acting acting) {
        this.convening = convening;
        this.trail = trail;
        this.acting = acting;
        this.meetings = meetings;
        this.guard = guard;
        this.opened = opened;
    }

    /**
     * Opens the part, which closes the one before. Asked twice, it happens once. A day that is closed before it began is
     * called off: those who were invited are told, and no other day counts from it.
     */
    @Requires(Action.RUN_THE_DAY)
    public void open(MeetingId id, DayPart part) {
        Meeting meeting = meetings.heldById(id).orElseThrow(NotThere::new);
        if (part == DayPart.CLOSED && meeting.part() == DayPart.NOT_BEGUN) {
            callOff(meeting);
        } else if (meeting.open(part)) {
            trail.record(AuditEntry.done(acting.current().person(), meeting.caseId(), "DAY_PART_OPENED", part.name()));
            opened.fire(new DayPartOpened(meeting.caseId(), id, meeting.purpose(), part));
        }
    }

    private void callOff(Meeting meeting) {
        if (meeting.takesPlace()) {
            convening.callOff(meeting.id(), NOT_BEGUN);
            opened.fire(new DayPartOpened(meeting.caseId(), meeting.id(), meeting.purpose(), DayPart.CLOSED));
        }
    }

    /** Notes that somebody invited came to information or to agreeing, or did not. Noted again, the last word counts. */
    @Requires(Action.RUN_THE_DAY)
    public void noteWhoCame(MeetingId id, PersonId person, DayPart part, boolean came) {
        Meeting meeting = meetings.byId(id).orElseThrow(NotThere::new);
        Invitation invitation =
                meetings.invitationOf(person, id).filter(Invitation::holds).orElseThrow(NotThere::new);
        if (part.attendanceIsNoted() && !invitation.parts().contains(part)) {
            throw new CannotBeDone("cannot.attendance.other-part");
        }
        Optional<Attendance> noted = meetings.attendance(id, person, part);
        if (noted.isPresent()) {
            noted.get().came(came);
        } else {
            meetings.add(new Attendance(meeting, person, part, came));
        }
    }

    /** Who came, as far as the reader may know: oneself, or everybody for who convenes. */
    @Requires(Action.SEE)
    public List<Came> whoCame(MeetingId id) {
        return meetings.attendance(guard.scope(Action.SEE), id).stream()
                .map(Attendance::view)
                .toList();
    }
}
