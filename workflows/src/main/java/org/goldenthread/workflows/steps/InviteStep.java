package org.goldenthread.workflows.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.Coming;
import org.goldenthread.core.meeting.InvitationAnswering;
import org.goldenthread.core.meeting.InvitationId;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.PracticalNeed;
import org.goldenthread.core.meeting.Reply;
import org.goldenthread.workflows.engine.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code invite}: asks people to a meeting and notes what they answer. */
@Vocabulary
@Named("invite")
@ApplicationScoped
public class InviteStep {

    private CaseAtHand here;
    private MeetingConvening convening;
    private MeetingReading meetings;
    private InvitationAnswering answering;
    private Answers answers;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected InviteStep() {}

    @Inject
    InviteStep(
            CaseAtHand here,
            MeetingConvening convening,
            MeetingReading meetings,
            InvitationAnswering answering,
            Answers answers) {
        this.here = here;
        this.convening = convening;
        this.meetings = meetings;
        this.answering = answering;
        this.answers = answers;
    }

    /** A hard gate: somebody of the family has been invited into the case, or the coordinator is told to do so first. */
    public void someFamily() {
        if (here.people(Circle.FAMILY).isEmpty()) {
            throw new CannotBeDone("cannot.conference.nobody-invited");
        }
    }

    /** Invites everybody who comes as a matter of course; who was invited before is not asked twice. */
    public void everyone(String meeting) {
        MeetingId id = meeting(meeting);
        here.people(Circle.AT_THE_MEETING).forEach(person -> convening.invite(id, person, false));
    }

    /** Each grown-up of the family who is invited to the meeting. */
    public List<String> family(String meeting) {
        Set<Capacity> grownUps = Circle.FAMILY;
        return meetings.invitations(meeting(meeting)).stream()
                .filter(invitation -> grownUps.contains(invitation.capacity()))
                .map(invitation -> CaseAtHand.text(invitation.person()))
                .sorted()
                .toList();
    }

    /**
     * Notes what somebody answered on the form: if they come, and what helps them.
     *
     * @param answer null where they answered without the form, and it is noted already
     */
    public void answered(String meeting, String person, @Nullable String answer) {
        if (answer == null) {
            return;
        }
        Answers.Sheet sheet = answers.read(answer);
        answering.answer(invitationOf(meeting(meeting), CaseAtHand.person(person)), reply(sheet));
    }

    private static Reply reply(Answers.Sheet sheet) {
        Set<PracticalNeed> needs = EnumSet.noneOf(PracticalNeed.class);
        sheet.words("needs").forEach(need -> needs.add(PracticalNeed.valueOf(constant(need))));
        return new Reply(Coming.valueOf(constant(sheet.text("coming"))), needs, sheet.orNull("words"));
    }

    private InvitationId invitationOf(MeetingId meeting, PersonId person) {
        return meetings.invitations(meeting).stream()
                .filter(invitation -> invitation.person().equals(person))
                .map(InvitationView::id)
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static MeetingId meeting(String id) {
        return new MeetingId(UUID.fromString(id));
    }
}
