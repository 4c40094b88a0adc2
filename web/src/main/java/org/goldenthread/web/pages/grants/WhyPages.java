package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.access.SayingWhy;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.web.pages.shell.WhereTheyWereGoing;
import org.jspecify.annotations.Nullable;

/** Asks why somebody looks, before their first look, and lets them go on to where they were going. */
@Path("cases/{id}/why")
@Produces("text/html;charset=UTF-8")
public class WhyPages {

    @Inject
    SayingWhy saying;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id, @QueryParam("to") @Nullable String to) {
        return sheet(new CaseId(Addresses.id(id)), to, new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            @PathParam("id") String id, @QueryParam("to") @Nullable String to, MultivaluedMap<String, String> sent) {
        CaseId caseId = new CaseId(Addresses.id(id));
        List<Link> wrong = Reasons.wrong(pages.current(), sent, "look");
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(sheet(caseId, to, sent, wrong)).build();
        }
        saying.say(caseId, Reasons.said(sent, "look"));
        return Response.seeOther(URI.create(WhereTheyWereGoing.on(caseId, to))).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id, @QueryParam("to") @Nullable String to) {
        return sheet(new CaseId(Addresses.id(id)), to, SentBoxes.of(request), List.of());
    }

    private View sheet(CaseId caseId, @Nullable String to, MultivaluedMap<String, String> sent, List<Link> wrong) {
        if (!saying.isAsked(caseId)) {
            throw new NotThere();
        }
        Page page = pages.current();
        String child = cases.child(caseId).knownAs();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("why.title"),
                        page.say("why.heading", "child", child),
                        page.say("why.words"),
                        WhereTheyWereGoing.askedFirst(caseId, to),
                        "/cases",
                        1,
                        1,
                        List.of(new Ask(page, "why").textarea("look", Reasons.said(sent, "look"))),
                        wrong,
                        "",
                        page.say("why.send"),
                        false,
                        false));
    }
}
