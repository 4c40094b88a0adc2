package org.goldenthread.web.api.privilege;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.privilege.WaiverId;
import org.goldenthread.core.privilege.WaivingPrivilege;

/** {@code /waivers/{id}}: the lawyer confirms it, or the client takes it back. */
@Path("waivers/{id}")
@ApplicationScoped
@Produces("application/json")
public class WaiversResource {

    @Inject
    WaivingPrivilege waiving;

    @POST
    @Path("confirm")
    public void confirm(@PathParam("id") WaiverId id) {
        waiving.confirm(id);
    }

    @POST
    @Path("take-back")
    public void takeBack(@PathParam("id") WaiverId id) {
        waiving.takeBack(id);
    }
}
