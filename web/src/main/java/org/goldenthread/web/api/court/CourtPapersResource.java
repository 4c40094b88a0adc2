package org.goldenthread.web.api.court;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.DisclosureBasis;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** {@code /court-papers/{id}}: opens one paper to one person; to a party's confidant by that party's side alone. */
@Path("court-papers/{id}")
@ApplicationScoped
@Produces("application/json")
public class CourtPapersResource {

    @Inject
    Disclosing disclosing;

    @Inject
    Confiding confiding;

    /** To whom, by their part in the case, on what basis, and until when (UTC) at the latest. */
    public record Opening(
            @JsonProperty(required = true) UUID part,
            @JsonProperty(required = true) DisclosureBasis basis,
            @Nullable LocalDate ordered,
            @Nullable UUID party,
            @Nullable Instant until) {}

    /** Somebody whom a party may let read the paper, and on what that would rest. */
    public record Confidant(UUID part, String knownAs, Capacity capacity, DisclosureBasis basis) {}

    @GET
    @Path("confidants")
    public List<Confidant> confidants(@PathParam("id") CourtPaperId id) {
        return confiding.confidants(id).people().stream()
                .map(one -> new Confidant(
                        one.part().id().value(),
                        one.knownAs(),
                        one.part().capacity(),
                        DisclosureBasis.ofAParty(one.part().capacity()).orElseThrow()))
                .toList();
    }

    @POST
    @Path("disclosures")
    @Consumes("application/json")
    public Response disclose(@PathParam("id") CourtPaperId id, Opening sent) {
        UUID party = sent.party();
        NewDisclosure wanted = new NewDisclosure(
                new ParticipationId(sent.part()),
                sent.basis(),
                sent.ordered(),
                party == null ? null : new PersonId(party),
                sent.until());
        UUID made = (sent.basis().byAParty() ? confiding.confide(id, wanted) : disclosing.disclose(id, wanted)).value();
        return Response.created(URI.create("disclosures/" + made))
                .entity(new CourtResource.Written(made))
                .build();
    }
}
