package org.goldenthread.web.api.privilege;

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
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.privilege.WaiverLine;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.core.privilege.WaivingPrivilege;

/** {@code /cases/{id}/waivers}: which papers of their lawyer's advice a side lets somebody read. */
@Path("cases/{id}/waivers")
@ApplicationScoped
@Produces("application/json")
public class CaseWaiversResource {

    @Inject
    WaiverReading reading;

    @Inject
    WaivingPrivilege waiving;

    /** The latest first. */
    public record WaiverList(List<Waiver> items) {}

    /** One paper, one person, and how far it has come: {@code WAITS} for the lawyer, {@code HOLDS}, or is {@code OVER}. */
    public record Waiver(UUID id, UUID file, String name, String knownAs, Capacity capacity, WaiverLine.State state) {

        static Waiver of(WaiverLine line) {
            return new Waiver(
                    line.id().value(),
                    line.paper().id().value(),
                    line.paper().name(),
                    line.knownAs(),
                    line.capacity(),
                    line.state());
        }
    }

    /** Which paper, and who is to read it, by their part in the case. */
    public record Waiving(
            @JsonProperty(required = true) UUID file,
            @JsonProperty(required = true) UUID part) {}

    /** What came of it. */
    public record Waived(UUID id) {}

    @GET
    public WaiverList list(@PathParam("id") CaseId id) {
        if (!reading.isForMe(id)) {
            throw new NotThere();
        }
        return new WaiverList(reading.in(id).stream().map(Waiver::of).toList());
    }

    @POST
    @Consumes("application/json")
    public Response waive(@PathParam("id") CaseId id, Waiving sent) {
        if (!reading.isForMe(id)) {
            throw new NotThere();
        }
        UUID made = waiving.waive(new FileId(sent.file()), new ParticipationId(sent.part()))
                .value();
        return Response.created(URI.create("waivers/" + made))
                .entity(new Waived(made))
                .build();
    }
}
