package org.goldenthread.web.api.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.GrantOrigin;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.OverseeingGrants;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.api.shell.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/grants}: who has access to a case, for whoever answers for it. */
@Path("cases/{id}/grants")
@ApplicationScoped
@Produces("application/json")
public class CaseGrantsResource {

    @Inject
    OverseeingGrants overseeing;

    /** Those that end soonest first. */
    public record Grants(List<Grant> items) {}

    /** Somebody's access to the case, until when (UTC) and on what it rests; it is ended by its part. */
    public record Grant(
            UUID part,
            UUID person,
            String knownAs,
            Capacity capacity,
            @Nullable String agency,
            String purpose,
            String legalBasis,
            GrantOrigin origin,
            @Nullable Instant from,
            Instant until) {

        static Grant of(Involved involved) {
            return new Grant(
                    involved.part().id().value(),
                    involved.part().person().value(),
                    involved.knownAs(),
                    involved.part().capacity(),
                    involved.agency(),
                    involved.part().purpose(),
                    involved.part().basis().name(),
                    GrantOrigin.of(involved.part()),
                    involved.part().from(),
                    involved.part().until());
        }
    }

    /** Why it ends, in one line. */
    public record Ending(@JsonProperty(required = true) String because) {}

    @GET
    public Grants inForce(@PathParam("id") CaseId id, @Context HttpHeaders headers) {
        return new Grants(overseeing.inForce(id, Asked.language(headers)).stream()
                .map(Grant::of)
                .toList());
    }

    @POST
    @Path("{part}/end")
    @Consumes("application/json")
    public void end(@PathParam("id") CaseId id, @PathParam("part") ParticipationId part, Ending sent) {
        overseeing.end(id, part, sent.because());
    }
}
