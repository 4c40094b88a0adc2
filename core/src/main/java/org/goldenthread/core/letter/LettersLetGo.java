package org.goldenthread.core.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Actor;
import org.goldenthread.core.access.SubjectKind;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.letter.LetterView.SetAside;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.tripwire.Decided;

/**
 * What waited for a second person and was let go is sent, if it is still so: whoever it is to is invited, to that day and that
 * place. Much can have happened while it waited; nobody is sent to a place that they were to be kept from.
 */
@ApplicationScoped
class LettersLetGo {

    private Letters letters;
    private MeetingReading meetings;
    private LetterSending sending;
    private Acting acting;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LettersLetGo() {}

    @Inject
    LettersLetGo(Letters letters, MeetingReading meetings, LetterSending sending, Acting acting, PortalClock clock) {
        this.letters = letters;
        this.meetings = meetings;
        this.sending = sending;
        this.acting = acting;
        this.clock = clock;
    }

    void decided(@Observes Decided decided) {
        if (decided.thing().kind() == SubjectKind.LETTER) {
            letters.hold(new LetterId(decided.thing().id()))
                    .filter(Letter::waits)
                    .ifPresent(letter -> acting.as(asTheStep(letter), () -> follow(letter)));
        }
    }

    /** Who let it go has not written it: drawn up anew, it is theirs to look at again. */
    private Actor asTheStep(Letter letter) {
        return Actor.step("letter", letter.caseId(), acting.current().person());
    }

    private void follow(Letter letter) {
        Instant now = clock.now();
        MeetingView about = meetings.read(letter.meeting());
        if (!about.takesPlace()
                || about.part() != DayPart.NOT_BEGUN
                || about.begins().isBefore(now)) {
            letter.setAside(SetAside.NOT_AHEAD, now);
        } else if (!isInvited(letter)) {
            letter.setAside(SetAside.NOT_INVITED, now);
        } else if (sending.isStillTrue(letter, about)) {
            sending.goes(letter);
        } else {
            letter.setAside(SetAside.OUT_OF_DATE, now);
            sending.again(letter, about);
        }
    }

    private boolean isInvited(Letter letter) {
        return meetings.invitations(letter.meeting()).stream()
                .anyMatch(invitation -> invitation.person().equals(letter.recipient()));
    }
}
