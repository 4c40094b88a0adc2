package org.goldenthread.web.pages.court;

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
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** Says that the court has done with proceedings, after what that ends. */
@Path("proceedings/{id}")
@Produces("text/html;charset=UTF-8")
public class CourtEndPages {

    @Inject
    GoingToCourt going;

    @Inject
    CourtReading reading;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View ask(@PathParam("id") String id) {
        ProceedingsId ending = new ProceedingsId(Addresses.id(id));
        if (!guard.allows(Action.END, ending) || !reading.proceedings(ending).goOn()) {
            throw new NotThere();
        }
        return new View(
                "form/sheet",
                new CourtSheet(pages.current(), "over")
                        .asks("/proceedings/" + ending.value(), court(ending), List.of(), List.of(), false));
    }

    /** Whoever was there for the court alone has left the case with that, and so goes to their own list. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@PathParam("id") String id) {
        ProceedingsId ending = new ProceedingsId(Addresses.id(id));
        CaseId caseId = reading.proceedings(ending).caseId();
        going.end(ending);
        String next = guard.allows(Action.SEE, caseId) ? "/cases/" + caseId.value() + "/court?done=ended" : "/cases";
        return Response.seeOther(URI.create(next)).build();
    }

    private String court(ProceedingsId id) {
        return "/cases/" + reading.proceedings(id).caseId().value() + "/court";
    }
}
