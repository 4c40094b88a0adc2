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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.meeting.AnsweredMeanwhile;
import org.goldenthread.core.meeting.InvitationAnswering;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Saying whether one comes and what helps; it may be said anew until the day begins. */
@Path("meetings/{id}/answer")
@Produces("text/html;charset=UTF-8")
public class AnswerPages {

    private static final String ABOUT = "day";

    @Inject
    MeetingReading meetings;

    @Inject
    InvitationAnswering answering;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        InvitationView mine = mine(meeting);
        return sheet(mine, ReplyQuestions.of(pages.current(), ABOUT, mine), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object answer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        InvitationView mine = mine(meeting);
        ReplyQuestions asked = ReplyQuestions.of(pages.current(), ABOUT, sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(mine, asked, wrong);
        }
        try {
            answering.answer(mine.id(), asked.reply(), asked.basedOn());
        } catch (AnsweredMeanwhile meanwhile) {
            // read anew: what the other has written is shown beside what was typed here
            InvitationView newer = mine(meeting);
            return sheet(newer, asked.after(newer), asked.meanwhile(meanwhile));
        }
        return Response.seeOther(URI.create("/meetings/" + meeting.value())).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        InvitationView mine = mine(meeting);
        return sheet(mine, ReplyQuestions.of(pages.current(), ABOUT, SentBoxes.of(request)), List.of());
    }

    private InvitationView mine(MeetingId meeting) {
        return meetings.mine(meeting).orElseThrow(NotThere::new);
    }

    private View sheet(InvitationView mine, ReplyQuestions asked, List<Link> errors) {
        Page page = pages.current();
        String back = "/meetings/" + mine.meeting().value();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("day.answer"),
                        page.say("day.answer"),
                        page.say("ask.day.why"),
                        back + "/answer",
                        back,
                        1,
                        1,
                        asked.all(),
                        errors,
                        asked.token(),
                        page.say("form.send"),
                        false,
                        false,
                        asked.other(mine)));
    }
}
