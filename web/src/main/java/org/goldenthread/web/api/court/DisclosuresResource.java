package org.goldenthread.web.api.court;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureId;

/** {@code /disclosures/{id}}: ends that a paper of the court is open to somebody. */
@Path("disclosures/{id}")
@ApplicationScoped
@Produces("application/json")
public class DisclosuresResource {

    @Inject
    Disclosing disclosing;

    @Inject
    Confiding confiding;

    /** Why it ends, in one line. */
    public record Closing(@JsonProperty(required = true) String because) {}

    @POST
    @Path("end")
    @Consumes("application/json")
    public void end(@PathParam("id") DisclosureId id, Closing sent) {
        disclosing.end(id, sent.because());
    }

    /** A party, or who acts for them, lets somebody read it no more. */
    @POST
    @Path("back")
    public void takeBack(@PathParam("id") DisclosureId id) {
        confiding.takeBack(id);
    }
}
