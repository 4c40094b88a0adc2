package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.ConsentId;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.MyConsents;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** What I have said yes to others knowing; before I take it back I see what stops, what goes on, and what stays known. */
@AtOneLook
@Path("consents")
@Produces("text/html;charset=UTF-8")
public class ConsentPages {

    @Inject
    MyConsents consents;

    @Inject
    WhatWasRead looks;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View all(@QueryParam("done") @DefaultValue("") String done) {
        Page page = pages.current();
        return new View(
                "grants/consents",
                new ConsentsView(
                        consents.all(page.language()).stream()
                                .map(one -> new ConsentInWords(page, one).line())
                                .toList(),
                        done.equals("back") ? page.say("consent.done") : ""));
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") String id) {
        Page page = pages.current();
        MyConsent consent = consents.read(new ConsentId(Addresses.id(id)), page.language());
        ConsentInWords words = new ConsentInWords(page, consent);
        return new View("grants/withdraw", words.withdrawing(read(page, consent), clock.now()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id) {
        consents.withdraw(new ConsentId(Addresses.id(id)));
        return Response.seeOther(URI.create("/consents?done=back")).build();
    }

    /** Of the papers that I may read myself, those that they have read; of none where I take part no more. */
    private List<Kept> read(Page page, MyConsent consent) {
        Involved to = consent.to();
        if (to == null || !guard.allows(Action.SEE, consent.caseId())) {
            return List.of();
        }
        return looks.by(page, consent.caseId(), consent.child(), to.part().person());
    }
}
