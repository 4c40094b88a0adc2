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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.PersonId;
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

/** Writing down what somebody told the coordinator: whether they come and what helps. Many answer by telephone. */
@Path("meetings/{id}/told/{person}")
@Produces("text/html;charset=UTF-8")
public class ToldPages {

    private static final String ABOUT = "told";

    @Inject
    MeetingReading meetings;

    @Inject
    InvitationAnswering answering;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id, @PathParam("person") String person) {
        InvitationView invitation = find(id, person);
        return sheet(invitation, ReplyQuestions.of(pages.current(), ABOUT, invitation), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object told(
            @PathParam("id") String id, @PathParam("person") String person, MultivaluedMap<String, String> sent) {
        InvitationView invitation = find(id, person);
        ReplyQuestions asked = ReplyQuestions.of(pages.current(), ABOUT, sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(invitation, asked, wrong);
        }
        try {
            answering.answer(invitation.id(), asked.reply(), asked.basedOn());
        } catch (AnsweredMeanwhile meanwhile) {
            // read anew: what they said themselves is shown beside what was written down here
            InvitationView newer = find(id, person);
            return sheet(newer, asked.after(newer), asked.meanwhile(meanwhile));
        }
        return Response.seeOther(URI.create(day(invitation) + "#answers")).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id, @PathParam("person") String person) {
        InvitationView invitation = find(id, person);
        return sheet(invitation, ReplyQuestions.of(pages.current(), ABOUT, SentBoxes.of(request)), List.of());
    }

    private InvitationView find(String id, String person) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        PersonId who = new PersonId(Addresses.id(person));
        guard.require(Action.CONVENE, meeting);
        return meetings.invitations(meeting).stream()
                .filter(invitation -> invitation.person().equals(who))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private View sheet(InvitationView invitation, ReplyQuestions asked, List<Link> errors) {
        Page page = pages.current();
        String name = cases.names(meetings.read(invitation.meeting()).caseId())
                .getOrDefault(invitation.person(), page.say("seen.somebody"));
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("told.title"),
                        page.say("told.heading", "name", name),
                        page.say("told.why"),
                        day(invitation) + "/told/" + invitation.person().value(),
                        day(invitation) + "#answers",
                        1,
                        1,
                        asked.all(),
                        errors,
                        asked.token(),
                        page.say("told.keep"),
                        false,
                        false,
                        asked.other(invitation)));
    }

    private static String day(InvitationView invitation) {
        return "/meetings/" + invitation.meeting().value();
    }
}
