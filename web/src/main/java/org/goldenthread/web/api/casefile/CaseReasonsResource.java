package org.goldenthread.web.api.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.access.SayingWhy;
import org.goldenthread.core.kernel.CaseId;

/**
 * {@code /cases/{id}/reasons}: why the bearer looks, where that is asked. It is sent in a body of its own and not beside the
 * question: words in a header are in other people's logs, and cannot be Welsh.
 */
@Path("cases/{id}/reasons")
@ApplicationScoped
@Produces("application/json")
public class CaseReasonsResource {

    @Inject
    SayingWhy saying;

    /** Why the bearer looks, in a line. */
    public record Reason(@JsonProperty(required = true) String why) {}

    @POST
    @Consumes("application/json")
    public void say(@PathParam("id") CaseId id, Reason reason) {
        saying.say(id, reason.why());
    }
}
