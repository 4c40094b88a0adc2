package org.goldenthread.web.pages.court;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.DisclosureId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.shell.Addresses;

/** A party, or who acts for them, stops letting somebody read a paper: one button, and no reason. */
@Path("disclosures/{id}/back")
@Produces("text/html;charset=UTF-8")
public class ConfidedPages {

    @Inject
    Confiding confiding;

    @POST
    public Response stop(@PathParam("id") String id) {
        CaseId caseId = confiding.takeBack(new DisclosureId(Addresses.id(id)));
        return Response.seeOther(URI.create("/cases/" + caseId.value() + "/court?done=stopped"))
                .build();
    }
}
