package org.goldenthread.web.pages.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.Came;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** What everybody answered and who came, for whoever convenes the meeting. Of private time there is nothing to say. */
@RequestScoped
class AnswersInWords {

    @Inject
    MeetingReading meetings;

    @Inject
    RunningTheDay running;

    @Inject
    AccessGuard guard;

    List<AnswerRow> rows(Page page, MeetingView meeting, Map<PersonId, PersonLine> people) {
        if (!guard.allows(Action.CONVENE, meeting.id())) {
            return List.of();
        }
        Map<PersonId, Boolean> came = running.whoCame(meeting.id()).stream()
                .filter(note -> note.part() == meeting.part())
                .collect(Collectors.toMap(Came::person, Came::came, (first, last) -> last));
        return meetings.invitations(meeting.id()).stream()
                .map(invitation -> row(page, meeting, invitation, people, came))
                .toList();
    }

    /** Where it is noted who came; null while there is nothing to note. */
    @Nullable
    String note(MeetingView meeting) {
        boolean notes = meeting.part().attendanceIsNoted() && guard.allows(Action.RUN_THE_DAY, meeting.id());
        return notes ? "/meetings/" + meeting.id().value() + "/came" : null;
    }

    private static AnswerRow row(
            Page page,
            MeetingView meeting,
            InvitationView invitation,
            Map<PersonId, PersonLine> people,
            Map<PersonId, Boolean> came) {
        boolean ahead = meeting.part() == DayPart.NOT_BEGUN && meeting.takesPlace();
        boolean asked = ahead && invitation.capacity() != Capacity.COORDINATOR;
        String day = "/meetings/" + meeting.id().value();
        String person = invitation.person().value().toString();
        String words = invitation.reply().words();
        return new AnswerRow(
                person,
                Optional.ofNullable(people.get(invitation.person()))
                        .map(PersonLine::name)
                        .orElse(page.say("seen.somebody")),
                page.say("day.coming." + DayInWords.name(invitation.reply().coming())),
                invitation.reply().needs().stream()
                        .sorted()
                        .map(need -> page.say("day.need." + DayInWords.name(need)))
                        .toList(),
                words == null ? "" : words,
                Optional.ofNullable(came.get(invitation.person()))
                        .map(there -> page.say(there ? "answers.here" : "answers.away"))
                        .orElse(""),
                Optional.ofNullable(invitation.waitsAt()).orElse(""),
                ahead ? day + "/waits/" + person : "",
                asked ? day + "/told/" + person : "");
    }
}
