package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Changes the day, the hour or the place of a meeting that lies ahead. Of two who change it, the second is told. */
@Path("meetings/{id}/change")
@Produces("text/html;charset=UTF-8")
public class ChangePages {

    @Inject
    MeetingReading meetings;

    @Inject
    MeetingConvening convening;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        MeetingView meeting = mine(id);
        return sheet(meeting, PlanQuestions.of(pages.current(), meeting), List.of(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object change(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        MeetingView meeting = mine(id);
        PlanQuestions asked = PlanQuestions.of(pages.current(), sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(meeting, asked, wrong, List.of());
        }
        if (asked.basedOn() != meeting.revision()) {
            return faster(meeting, asked);
        }
        try {
            convening.change(meeting.id(), asked.basedOn(), asked.plan());
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return sheet(meeting, asked, List.of(new Link("#q-day-day", why)), List.of());
        }
        return Response.seeOther(URI.create(day(meeting))).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(mine(id), PlanQuestions.of(pages.current(), SentBoxes.of(request)), List.of(), List.of());
    }

    /** Somebody else has changed it: their plan is shown beside what was typed, which counts if it is sent again. */
    private View faster(MeetingView newer, PlanQuestions asked) {
        Page page = pages.current();
        Link told = new Link("#q-day-day", page.say("cannot.somebody-was-faster"));
        String stands = page.weekday(newer.day()) + " " + page.dayOfMonth(newer.day()) + ". "
                + new DayInWords(page, newer).summary();
        Basis now = new Basis(page.say("change.now"), List.of(new Shown("", stands, List.of())), null);
        return sheet(newer, asked.after(newer), List.of(told), List.of(now));
    }

    private MeetingView mine(String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        guard.require(Action.CONVENE, meeting);
        return meetings.read(meeting);
    }

    private View sheet(MeetingView meeting, PlanQuestions asked, List<Link> errors, List<Basis> now) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("change.title"),
                        page.say("change.heading"),
                        page.say("change.why"),
                        day(meeting) + "/change",
                        day(meeting),
                        1,
                        1,
                        asked.all(),
                        errors,
                        asked.token(),
                        page.say("change.send"),
                        false,
                        false,
                        now));
    }

    private static String day(MeetingView meeting) {
        return "/meetings/" + meeting.id().value();
    }
}
