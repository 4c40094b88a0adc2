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
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@code /court-papers/{id}/disclosures}: opens one paper to one person. */
@Path("court-papers/{id}/disclosures")
@ApplicationScoped
@Produces("application/json")
public class CourtPapersResource {

    @Inject
    Disclosing disclosing;

    /** To whom, by their part in the case, on what basis, and until when (UTC) at the latest. */
    public record Opening(
            @JsonProperty(required = true) UUID part,
            @JsonProperty(required = true) DisclosureBasis basis,
            @Nullable LocalDate ordered,
            @Nullable UUID party,
            @Nullable Instant until) {}

    @POST
    @Consumes("application/json")
    public Response disclose(@PathParam("id") CourtPaperId id, Opening sent) {
        UUID party = sent.party();
        UUID made = disclosing
                .disclose(
                        id,
                        new NewDisclosure(
                                new ParticipationId(sent.part()),
                                sent.basis(),
                                sent.ordered(),
                                party == null ? null : new PersonId(party),
                                sent.until()))
                .value();
        return Response.created(URI.create("disclosures/" + made))
                .entity(new CourtResource.Written(made))
                .build();
    }
}
