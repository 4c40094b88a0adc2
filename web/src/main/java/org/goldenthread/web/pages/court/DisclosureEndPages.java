package org.goldenthread.web.pages.court;

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
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Ends that a paper of the court is open to somebody, with a reason. */
@Path("disclosures/{id}")
@Produces("text/html;charset=UTF-8")
public class DisclosureEndPages {

    @Inject
    Disclosing disclosing;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new DisclosureId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new DisclosureId(Addresses.id(id)), SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        DisclosureId ending = new DisclosureId(Addresses.id(id));
        Typed typed = new Typed(pages.current(), "close", sent);
        try {
            disclosing.end(ending, typed.said("because"));
            return Response.seeOther(URI.create(court(ending) + "?done=closed")).build();
        } catch (CannotBeDone not) {
            return Response.status(422)
                    .entity(sheet(ending, sent, typed.because(not, "because")))
                    .build();
        }
    }

    private View sheet(DisclosureId ending, MultivaluedMap<String, String> sent, List<Link> wrong) {
        Typed typed = new Typed(pages.current(), "close", sent);
        return new View(
                "form/sheet",
                new CourtSheet(pages.current(), "close")
                        .asks(
                                "/disclosures/" + ending.value(),
                                court(ending),
                                List.of(new Ask(pages.current(), "close").text("because", typed.said("because"), null)),
                                wrong,
                                false));
    }

    private String court(DisclosureId id) {
        CaseId caseId = disclosing.caseOf(id);
        return "/cases/" + caseId.value() + "/court";
    }
}
