package org.goldenthread.web.pages.involved;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.casefile.Part;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** Says yes or no to taking part, for somebody who has an account already. */
@Path("asked")
@Produces("text/html;charset=UTF-8")
public class AskedPages {

    @Inject
    OfferedToMe offered;

    @Inject
    Pages pages;

    @GET
    public View asked() {
        Page page = pages.current();
        return new View(
                "involved/asked",
                new AskedView(offered.waiting().stream()
                        .map(part -> offer(page, part))
                        .toList()));
    }

    @POST
    @Path("{part}/yes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response yes(@PathParam("part") String part) {
        offered.accept(new ParticipationId(Addresses.id(part)));
        return Response.seeOther(URI.create("/")).build();
    }

    @POST
    @Path("{part}/no")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response no(@PathParam("part") String part) {
        offered.decline(new ParticipationId(Addresses.id(part)));
        return Response.seeOther(URI.create("/")).build();
    }

    private static AskedView.Offer offer(Page page, Part part) {
        String here = "/asked/" + part.id().value();
        return new AskedView.Offer(
                page.say(WordKey.of("asked.as", part.capacity())),
                page.say("asked.since", "day", page.date(part.askedAt())),
                here + "/yes",
                here + "/no");
    }
}
