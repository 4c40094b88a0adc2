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
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.InvitingAdopters;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Invites whoever the child is placed with for adoption, unknown to the birth family. */
@Path("cases/{id}/adopter")
@Produces("text/html;charset=UTF-8")
public class AdopterPages {

    @Inject
    InvitingAdopters inviting;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(mine(id), questions(new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = mine(id);
        AdopterQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return sheet(caseId, asked, wrong);
        }
        try {
            inviting.invite(caseId, asked.adopter(), asked.token());
            return Response.seeOther(URI.create(grants(caseId) + "?done=adopter"))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return sheet(caseId, asked, List.of(new Link("#q-value", why)));
        }
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(mine(id), questions(SentBoxes.of(request)), List.of());
    }

    private AdopterQuestions questions(MultivaluedMap<String, String> sent) {
        return new AdopterQuestions(pages.current(), sent);
    }

    private View sheet(CaseId caseId, AdopterQuestions asked, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("adopter.title"),
                        page.say("adopter.title"),
                        page.say("adopter.why"),
                        "/cases/" + caseId.value() + "/adopter",
                        grants(caseId),
                        1,
                        1,
                        asked.all(),
                        errors,
                        asked.token(),
                        page.say("invite.send"),
                        false,
                        false));
    }

    private CaseId mine(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        guard.require(Action.OVERSEE, caseId);
        return caseId;
    }

    private static String grants(CaseId caseId) {
        return "/cases/" + caseId.value() + "/grants";
    }
}
