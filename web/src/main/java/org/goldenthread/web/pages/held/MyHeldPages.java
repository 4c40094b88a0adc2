package org.goldenthread.web.pages.held;

import jakarta.enterprise.context.RequestScoped;
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
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.TakingHeldBack;
import org.goldenthread.core.tripwire.TakingHeldBack.Mine;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** What I wrote or brought that waits for a second person or came back, and taking it back. */
@Path("cases/{id}/waiting")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class MyHeldPages {

    @Inject
    TakingHeldBack taking;

    @Inject
    HeldInWords words;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View list(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        return new View(
                "held/mine",
                new MyHeld(
                        page.reader().staff() ? heads.head(page, caseId, "papers") : null,
                        taking.in(caseId).stream()
                                .map(mine -> words.mine(page, mine))
                                .toList(),
                        done.equals("back") ? page.say("held.back.done") : ""));
    }

    @GET
    @Path("{held}")
    public View ask(@PathParam("id") String id, @PathParam("held") String held) {
        Mine mine = taking.one(new HeldBackId(Addresses.id(held)));
        return new View("held/back", words.mine(pages.current(), mine));
    }

    @POST
    @Path("{held}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") String id, @PathParam("held") String held) {
        taking.takeBack(new HeldBackId(Addresses.id(held)));
        return Response.seeOther(URI.create("/cases/" + Addresses.id(id) + "/waiting?done=back"))
                .build();
    }
}
