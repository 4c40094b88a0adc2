package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.editorial.EditorialKey;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.letter.LetterSending;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.notification.Outbox;
import org.goldenthread.workflows.engine.Vocabulary;

/**
 * {@code letter}: sends people letters, and tells them that there is something new for them, each by their safe way and in
 * words that give nothing away. What it is they read after signing in.
 */
@Vocabulary
@Named("letter")
@ApplicationScoped
public class LetterStep {

    private static final ContentTypeKey LETTER = new ContentTypeKey("letter");

    private CaseAtHand here;
    private MeetingReading meetings;
    private LetterSending letters;
    private Outbox outbox;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected LetterStep() {}

    @Inject
    LetterStep(CaseAtHand here, MeetingReading meetings, LetterSending letters, Outbox outbox, PortalClock clock) {
        this.here = here;
        this.meetings = meetings;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Sends a letter to each of a circle who is invited to the meeting, as the editors have written it and filled in from the
     * case. Who has it already is not sent it again; what has to be looked at first keeps nobody else's letter back.
     *
     * @param whom as in {@link #tell}
     * @param which what the editors call the letter in its address
     */
    public void send(String whom, String which, String meeting) {
        MeetingId id = new MeetingId(UUID.fromString(meeting));
        EditorialKey key = new EditorialKey(LETTER, which);
        Set<Capacity> circle = Circle.named(whom);
        meetings.invitations(id).stream()
                .filter(invitation -> circle.contains(invitation.capacity()))
                .map(InvitationView::person)
                .distinct()
                .sorted(Comparator.comparing(CaseAtHand::text))
                .forEach(person -> letters.send(key, id, person));
    }

    /**
     * Tells everybody of a circle.
     *
     * @param whom {@code FAMILY}, {@code EVERYONE}, or a capacity
     * @param what the occasion, in a fixed word; told once a day, however often it is asked for
     */
    public void tell(String whom, String what) {
        CaseId caseId = here.id();
        String occasion = what + ':' + caseId.value() + ':' + clock.today();
        here.takingPart(Circle.named(whom)).forEach(person -> outbox.somethingNew(person, caseId, occasion));
    }

    /** Reminds whoever does a piece of work that it is due. Nothing is closed or taken away by it. */
    public void remind(String whom, String what) {
        tell(whom, "reminder-" + what);
    }

    /** Tells the one above that something takes too long. Nothing is closed or taken away by it. */
    public void escalate(String whom, String what) {
        tell(whom, "too-long-" + what);
    }
}
