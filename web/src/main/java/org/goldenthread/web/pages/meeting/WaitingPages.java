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
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.Writing;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.InvitationView;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Saying where one person waits on the day. Nobody else who comes reads it: some are kept apart. */
@Path("meetings/{id}/waits/{person}")
@Produces("text/html;charset=UTF-8")
public class WaitingPages {

    @Inject
    MeetingReading meetings;

    @Inject
    MeetingConvening convening;

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
        return sheet(invitation, Optional.ofNullable(invitation.waitsAt()).orElse(""), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object say(
            @PathParam("id") String id, @PathParam("person") String person, MultivaluedMap<String, String> sent) {
        InvitationView invitation = find(id, person);
        String where = where(sent);
        if (Writing.deceives(where)) {
            return sheet(invitation, where, List.of(wrong("form.any.characters")));
        }
        try {
            convening.waitsAt(invitation.meeting(), invitation.person(), where);
        } catch (CannotBeDone not) {
            return sheet(invitation, where, List.of(wrong(not.textKey())));
        }
        return Response.seeOther(URI.create(day(invitation) + "#answers")).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id, @PathParam("person") String person) {
        return sheet(find(id, person), where(SentBoxes.of(request)), List.of());
    }

    private Link wrong(String why) {
        return new Link("#q-where", pages.current().say(why));
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

    private View sheet(InvitationView invitation, String where, List<Link> errors) {
        Page page = pages.current();
        String name = cases.names(meetings.read(invitation.meeting()).caseId())
                .getOrDefault(invitation.person(), page.say("seen.somebody"));
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("waits.title"),
                        page.say("waits.heading", "name", name),
                        page.say("waits.why"),
                        day(invitation) + "/waits/" + invitation.person().value(),
                        day(invitation) + "#answers",
                        1,
                        1,
                        List.of(new Ask(page, "waits").text("where", where, null)),
                        errors,
                        "",
                        page.say("mine.keep"),
                        false,
                        false));
    }

    private static String where(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("where")).map(String::strip).orElse("");
    }

    private static String day(InvitationView invitation) {
        return "/meetings/" + invitation.meeting().value();
    }
}
