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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Writes down that a case is before a court. */
@Path("cases/{id}/court/begin")
@Produces("text/html;charset=UTF-8")
public class BeginPages {

    @Inject
    GoingToCourt going;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(id, new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(id, SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = new CaseId(Addresses.id(id));
        BeginQuestions asked = new BeginQuestions(pages.current(), sent);
        List<Link> wrong = asked.wrong();
        if (wrong.isEmpty()) {
            try {
                going.begin(caseId, asked.proceedings());
                return Response.seeOther(URI.create("/cases/" + caseId.value() + "/court?done=begun"))
                        .build();
            } catch (CannotBeDone not) {
                wrong = asked.because(not);
            }
        }
        return Response.status(422).entity(sheet(id, sent, wrong)).build();
    }

    private View sheet(String id, MultivaluedMap<String, String> sent, List<Link> wrong) {
        CaseId caseId = new CaseId(Addresses.id(id));
        if (!going.mayBegin(caseId)) {
            throw new NotThere();
        }
        BeginQuestions asked = new BeginQuestions(pages.current(), sent);
        return new View("form/sheet", asked.sheet("/cases/" + caseId.value() + "/court", wrong));
    }
}
