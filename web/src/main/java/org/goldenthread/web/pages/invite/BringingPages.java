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
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.InvitingTheChild;
import org.goldenthread.core.people.NewSafeContact;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings somebody in: asks first who it is, and for the child how they may safely be given a way in. */
@Path("cases/{id}/bring")
@Produces("text/html;charset=UTF-8")
public class BringingPages {

    private static final String CHILD = "child";
    private static final String FAMILY = "family";
    private static final String PROFESSIONAL = "professional";

    @Inject
    InvitingTheChild invitingTheChild;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View who(@PathParam("id") String id) {
        return whoSheet(mine(id), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object goOn(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = mine(id);
        String who = first(sent, "who");
        if (!offered(caseId).contains(who)) {
            return whoSheet(caseId, List.of(wrong("who")));
        }
        String next = who.equals(FAMILY) ? BringingSheets.of(caseId) + "/invite" : at(caseId) + "/" + who;
        return Response.seeOther(URI.create(next)).build();
    }

    @ShownAgain
    public View whoAgain(@PathParam("id") String id) {
        return whoSheet(mine(id), List.of());
    }

    @GET
    @Path("child")
    public View child(@PathParam("id") String id) {
        CaseId caseId = theirs(id);
        return childSheet(caseId, new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Path("child")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object bringTheChild(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = theirs(id);
        ChildQuestions asked = new ChildQuestions(pages.current(), sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return childSheet(caseId, sent, wrong);
        }
        NewSafeContact contact = asked.contact();
        try {
            String part = invitingTheChild.invite(caseId, contact).value().toString();
            return Response.seeOther(URI.create(
                            BringingSheets.of(caseId) + "/people/" + part + (contact == null ? "" : "?done=invited")))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return childSheet(caseId, sent, List.of(new Link("#q-way", why)));
        }
    }

    @ShownAgain
    @Path("child")
    public View childAgain(@PathParam("id") String id) {
        return childSheet(theirs(id), SentBoxes.of(request), List.of());
    }

    private View whoSheet(CaseId caseId, List<Link> errors) {
        Page page = pages.current();
        Question who = new Ask(page, "bring").oneOf("who", offered(caseId), "");
        return BringingSheets.sheet(
                page,
                "bring.why",
                at(caseId),
                BringingSheets.of(caseId) + "/people",
                List.of(who),
                errors,
                "bring.go-on");
    }

    private View childSheet(CaseId caseId, MultivaluedMap<String, String> sent, List<Link> errors) {
        Page page = pages.current();
        return BringingSheets.sheet(
                page,
                "bring.child.why",
                at(caseId) + "/child",
                at(caseId),
                new ChildQuestions(page, sent).all(),
                errors,
                "bring.child.send");
    }

    private List<String> offered(CaseId caseId) {
        List<String> offered = new ArrayList<>();
        if (guard.allows(Action.INVITE_FAMILY, caseId)) {
            if (invitingTheChild.mayBeAsked(caseId)) {
                offered.add(CHILD);
            }
            offered.add(FAMILY);
        }
        offered.add(PROFESSIONAL);
        return offered;
    }

    private Link wrong(String question) {
        return new Link("#q-" + question, pages.current().say("ask.bring." + question + ".wrong"));
    }

    private CaseId mine(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        guard.require(Action.INVITE, caseId);
        return caseId;
    }

    private CaseId theirs(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        guard.require(Action.INVITE_FAMILY, caseId);
        return caseId;
    }

    private static String at(CaseId caseId) {
        return BringingSheets.of(caseId) + "/bring";
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        String said = sent.getFirst(name);
        return said == null ? "" : said.strip();
    }
}
