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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.court.CourtKind;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.kernel.CaseId;

/** {@code /cases/{id}/court}: what is before the court, or of it what is open to the bearer by name. */
@Path("cases/{id}/court")
@ApplicationScoped
@Produces("application/json")
public class CourtResource {

    @Inject
    CourtReading reading;

    @Inject
    GoingToCourt going;

    /** Proceedings to be written down. */
    public record Beginning(
            @JsonProperty(required = true) String court,
            @JsonProperty(required = true) CourtKind kind,
            @JsonProperty(required = true) String number,
            @JsonProperty(required = true) LocalDate issued) {}

    /** What came of it. */
    public record Written(UUID id) {}

    @GET
    public CourtShown court(@PathParam("id") CaseId id) {
        if (reading.isOpen(id)) {
            return CourtShown.of(reading.board(id));
        }
        List<PaperLine> mine = reading.mine(id);
        if (mine.isEmpty()) {
            throw new NotThere();
        }
        return CourtShown.of(mine);
    }

    @POST
    @Path("proceedings")
    @Consumes("application/json")
    public Response begin(@PathParam("id") CaseId id, Beginning sent) {
        UUID made = going.begin(id, new NewProceedings(sent.court(), sent.kind(), sent.number(), sent.issued()))
                .value();
        return Response.created(URI.create("proceedings/" + made))
                .entity(new Written(made))
                .build();
    }
}
