package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.goldenthread.core.casefile.CaseConsent;
import org.goldenthread.core.casefile.CaseConsents;
import org.goldenthread.core.casefile.ConsentId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Who has said yes in a case; that somebody took it back on the telephone is written down here. For those who work the case. */
@AtOneLook
@Path("cases/{id}/consents")
@Produces("text/html;charset=UTF-8")
public class CaseConsentPages {

    @Inject
    CaseConsents consents;

    @Inject
    CaseHeads heads;

    @Inject
    WhatWasRead looks;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    @GET
    public View all(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        List<CaseConsent> all = consents.all(caseId, page.language());
        CaseHead head = heads.head(page, caseId, "consents");
        return new View(
                "grants/caseConsents",
                new CaseConsentsView(
                        head,
                        all.stream()
                                .map(one -> new CaseConsentInWords(page, one, head.child()).line(head.here()))
                                .toList(),
                        done.equals("noted") ? page.say("consents.done") : ""));
    }

    @GET
    @Path("{consent}")
    public View one(@PathParam("id") String id, @PathParam("consent") String consent) {
        return sheet(id, consent, questions(new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Path("{consent}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(
            @PathParam("id") String id, @PathParam("consent") String consent, MultivaluedMap<String, String> sent) {
        TakenBackQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return refused(id, consent, asked, wrong);
        }
        try {
            consents.takenBack(new CaseId(Addresses.id(id)), new ConsentId(Addresses.id(consent)), asked.said());
        } catch (CannotBeDone not) {
            return refused(id, consent, asked, asked.because(not));
        }
        return Response.seeOther(URI.create(list(id) + "?done=noted")).build();
    }

    @ShownAgain
    @Path("{consent}")
    public View again(@PathParam("id") String id, @PathParam("consent") String consent) {
        return sheet(id, consent, questions(SentBoxes.of(request)), List.of());
    }

    private Response refused(String id, String consent, TakenBackQuestions asked, List<Link> wrong) {
        return Response.status(422).entity(sheet(id, consent, asked, wrong)).build();
    }

    private TakenBackQuestions questions(MultivaluedMap<String, String> sent) {
        return new TakenBackQuestions(pages.current(), sent);
    }

    private View sheet(String id, String consent, TakenBackQuestions asked, List<Link> wrong) {
        Page page = pages.current();
        CaseId caseId = new CaseId(Addresses.id(id));
        CaseConsent one = consents.read(caseId, new ConsentId(Addresses.id(consent)), page.language());
        String child = heads.head(page, caseId, "consents").child();
        String giver = one.giver().fullName();
        Sheet sheet = new Sheet(
                page.say("case.tab.consents"),
                page.say("consents.note.heading", "giver", giver),
                page.say("consents.told", "giver", giver),
                list(id) + "/" + one.id().value(),
                list(id),
                1,
                1,
                asked.all(),
                wrong,
                "",
                page.say("consents.send"),
                false,
                false);
        ConsentsView.Withdrawing stops = new CaseConsentInWords(page, one, child)
                .stops(looks.by(page, caseId, child, one.to().part().person()), clock.now());
        return new View("grants/takenBack", new CaseConsentsView.Noting(stops, sheet));
    }

    private static String list(String id) {
        return "/cases/" + Addresses.id(id) + "/consents";
    }
}
