package org.goldenthread.web.api.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.tripwire.TakingHeldBack;

/** {@code /waiting/{id}}: whoever wrote it takes it back. */
@Path("waiting/{id}")
@ApplicationScoped
@Produces("application/json")
public class WaitingResource {

    @Inject
    TakingHeldBack taking;

    @POST
    @Path("take-back")
    public void takeBack(@PathParam("id") HeldBackId id) {
        taking.takeBack(id);
    }
}
