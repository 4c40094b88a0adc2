package org.goldenthread.web.api.court;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.PaperOrigin;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.document.FileId;

/** {@code /proceedings/{id}}: brings a paper into them, and says that the court has done with them. */
@Path("proceedings/{id}")
@ApplicationScoped
@Produces("application/json")
public class ProceedingsResource {

    @Inject
    GoingToCourt going;

    /** A file of the case that lies in the room COURT, and whose it is. */
    public record Filing(
            @JsonProperty(required = true) UUID file,
            @JsonProperty(required = true) PaperOrigin origin) {}

    @POST
    @Path("papers")
    @Consumes("application/json")
    public Response file(@PathParam("id") ProceedingsId id, Filing sent) {
        UUID made = going.file(id, new FileId(sent.file()), sent.origin()).value();
        return Response.created(URI.create("court-papers/" + made))
                .entity(new CourtResource.Written(made))
                .build();
    }

    @POST
    @Path("end")
    public void end(@PathParam("id") ProceedingsId id) {
        going.end(id);
    }
}
