package org.goldenthread.web.pages.invite;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.meeting.SameName;
import org.goldenthread.web.pages.form.Finished;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Invites somebody of the family whom the portal does not know yet. They see nothing until they accept. */
@Path("cases/{id}/invite")
@Produces("text/html;charset=UTF-8")
public class InvitePages {

    @Inject
    Inviting inviting;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        CaseId caseId = mine(id);
        return sheet(caseId, questions(caseId, new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = mine(id);
        InviteQuestions asked = questions(caseId, sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(caseId, asked, wrong);
        }
        try {
            inviting.invite(caseId, asked.relative(), asked.another(), asked.token());
            return Response.seeOther(URI.create(at(caseId) + "/sent")).build();
        } catch (SameName same) {
            return sheet(caseId, asked, asked.all(true), List.of(wrong("#q-another", same)));
        } catch (CannotBeDone not) {
            return sheet(caseId, asked, List.of(wrong("#q-value", not)));
        }
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        CaseId caseId = mine(id);
        return sheet(caseId, questions(caseId, SentBoxes.of(request)), List.of());
    }

    @GET
    @Path("sent")
    public View sent(@PathParam("id") String id) {
        mine(id);
        Page page = pages.current();
        return new View("form/finished", new Finished(page.say("invite.sent"), page.say("invite.sent.words")));
    }

    private InviteQuestions questions(CaseId caseId, MultivaluedMap<String, String> sent) {
        return new InviteQuestions(pages.current(), cases.child(caseId).knownAs(), sent);
    }

    private Link wrong(String where, CannotBeDone not) {
        return new Link(where, pages.current().sayInOrder(not.textKey(), not.arguments()));
    }

    private View sheet(CaseId caseId, InviteQuestions asked, List<Link> errors) {
        return sheet(caseId, asked, asked.all(false), errors);
    }

    private View sheet(CaseId caseId, InviteQuestions asked, List<Question> questions, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("invite.title"),
                        page.say("invite.heading"),
                        page.say("invite.why"),
                        at(caseId),
                        "/cases/" + caseId.value() + "/people",
                        1,
                        1,
                        questions,
                        errors,
                        asked.token(),
                        page.say("invite.send"),
                        false,
                        false));
    }

    /** The case, if the reader may invite into it; else it is not there. */
    private CaseId mine(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        guard.require(Action.INVITE_FAMILY, caseId);
        return caseId;
    }

    private static String at(CaseId caseId) {
        return "/cases/" + caseId.value() + "/invite";
    }
}
