package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.Guest;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.casefile.PaperRow;
import org.goldenthread.web.pages.conference.ControlsInWords;
import org.goldenthread.web.pages.conference.DayControls;
import org.goldenthread.web.pages.conference.OwnCard;
import org.goldenthread.web.pages.conference.OwnWordsInWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.PersonLine;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.OwnWords;
import org.jspecify.annotations.Nullable;

/** The day of a meeting, and the list of them. */
@AtOneLook
@Path("meetings")
@Produces("text/html;charset=UTF-8")
public class MeetingPages {

    private static final ContentFilter PAPERS =
            new ContentFilter(null, null, 30).in(Compartment.SHARED, Compartment.CHILD_VOICE);

    @Inject
    MeetingReading meetings;

    @Inject
    MeetingLists lists;

    @Inject
    AnswersInWords answers;

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @Inject
    WorkReading work;

    @Inject
    OwnWords ownWords;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View list() {
        Page page = pages.current();
        return new View("meeting/list", lists.of(page, cases.myCases(), null));
    }

    @GET
    @Path("{id}")
    public View day(@PathParam("id") String id) {
        MeetingId meetingId = new MeetingId(Addresses.id(id));
        MeetingView meeting = meetings.read(meetingId);
        Page page = pages.current();
        String child = cases.child(meeting.caseId()).knownAs();
        DayInWords inWords = new DayInWords(page, meeting);
        InvitationView mine = meetings.mine(meetingId).orElse(null);
        List<Guest> guests = meetings.whoIsInvited(meetingId);
        List<Involved> involved = cases.people(meeting.caseId(), page.language());
        Map<PersonId, PersonLine> people = people(page, involved, child);
        return new View(
                "meeting/day",
                new DayView(
                        page.weekday(meeting.day()),
                        inWords.ahead(clock.today()),
                        page.weekday(meeting.day()),
                        page.dayOfMonth(meeting.day()),
                        inWords.summary(),
                        inWords.calledOff(),
                        inWords.parts(),
                        inWords.facts(clock.today(), mine, coordinator(involved, people)),
                        lines(guests, people, true),
                        lines(guests, people, false),
                        papers(page, meeting.caseId(), child),
                        inWords.needs(mine),
                        answer(page, meeting, mine),
                        room(page, meeting, mine),
                        page.reader().staff()
                                ? new Link("/cases/" + meeting.caseId().value(), child)
                                : null,
                        "/meetings/" + meetingId.value() + "/calendar",
                        answers.rows(page, meeting, people),
                        answers.note(meeting),
                        own(page, meeting, mine),
                        controls(page, meeting),
                        convening(page, meeting)));
    }

    /** The day for the reader's own calendar, in words that give nothing away. */
    @GET
    @Path("{id}/calendar")
    @Produces("text/calendar;charset=UTF-8")
    public Response calendar(@PathParam("id") String id) {
        String file = meetings.calendar(
                new MeetingId(Addresses.id(id)), pages.current().language());
        return Response.ok(file)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"day.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Map<PersonId, PersonLine> people(Page page, List<Involved> involved, String child) {
        InWords words = new InWords(page, child);
        return involved.stream()
                .collect(Collectors.toMap(
                        (Involved person) -> person.part().person(), words::line, (first, second) -> first));
    }

    private @Nullable PersonLine coordinator(List<Involved> involved, Map<PersonId, PersonLine> people) {
        return involved.stream()
                .map(Involved::part)
                .filter(part -> part.capacity() == Capacity.COORDINATOR && part.holds(clock.now()))
                .flatMap(part -> Optional.ofNullable(people.get(part.person())).stream())
                .findFirst()
                .orElse(null);
    }

    private static List<PersonLine> lines(List<Guest> guests, Map<PersonId, PersonLine> people, boolean allDay) {
        return guests.stream()
                .filter(guest -> guest.parts().contains(DayPart.PRIVATE_TIME) == allDay)
                .flatMap(guest -> Optional.ofNullable(people.get(guest.person())).stream())
                .toList();
    }

    private List<PaperRow> papers(Page page, CaseId caseId, String child) {
        InWords words = new InWords(page, child);
        return content.inCase(caseId, PAPERS).stream().map(words::paper).toList();
    }

    private @Nullable OwnCard own(Page page, MeetingView meeting, @Nullable InvitationView mine) {
        boolean speaks = mine != null && mine.capacity().family() && meeting.takesPlace();
        return speaks ? new OwnWordsInWords(page, meeting.id()).card(ownWords.mine(meeting.caseId())) : null;
    }

    private @Nullable DayControls controls(Page page, MeetingView meeting) {
        boolean runs = meeting.takesPlace() && guard.allows(Action.RUN_THE_DAY, meeting.id());
        return runs ? new ControlsInWords(page, meeting).controls() : null;
    }

    private List<Link> convening(Page page, MeetingView meeting) {
        boolean ahead = meeting.takesPlace() && meeting.part() == DayPart.NOT_BEGUN;
        String day = "/meetings/" + meeting.id().value();
        return ahead && guard.allows(Action.CONVENE, meeting.id())
                ? List.of(
                        new Link(day + "/invite", page.say("guest.link")),
                        new Link(day + "/change", page.say("change.link")))
                : List.of();
    }

    private @Nullable Link answer(Page page, MeetingView meeting, @Nullable InvitationView mine) {
        if (mine == null || meeting.part() != DayPart.NOT_BEGUN || !meeting.takesPlace()) {
            return null;
        }
        String waiting = work.mine().lines().stream()
                .filter(line ->
                        line.step().equals("answer-invitation") && line.caseId().equals(meeting.caseId()))
                .map(WorkLine::id)
                .map(item -> "/work/" + item.value())
                .findFirst()
                .orElse("/meetings/" + meeting.id().value() + "/answer");
        return new Link(waiting, page.say("day.answer"));
    }

    /** The family's room, while the family has the day to itself; who works with them finds no door. */
    private static @Nullable Link room(Page page, MeetingView meeting, @Nullable InvitationView mine) {
        boolean inside =
                mine != null && mine.capacity().family() && mine.parts().contains(DayPart.PRIVATE_TIME);
        return inside ? new Link("/together/" + meeting.caseId().value(), page.say("day.room")) : null;
    }
}
