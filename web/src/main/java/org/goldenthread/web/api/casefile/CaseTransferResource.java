package org.goldenthread.web.api.casefile;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.goldenthread.core.casefile.CaseOffering;
import org.goldenthread.core.casefile.NewTransfer;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.api.shell.NotUnderstood;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/transfer}: the case is offered to another authority, by a manager of the one that keeps it. */
@Path("cases/{id}/transfer")
@ApplicationScoped
@Produces("application/json")
public class CaseTransferResource {

    @Inject
    CaseOffering offering;

    /** To whom, from which instant (UTC; at once where none is said), who stays to hand over, why, and if a court has made a care order. */
    public record Offer(
            @JsonProperty(required = true) UUID to,
            @Nullable String notBefore,
            @Nullable UUID stays,
            @JsonProperty(required = true) String because,
            @JsonProperty(required = true) boolean careOrder) {}

    /** The offer that a manager of the other authority answers. */
    public record Offered(UUID transfer) {}

    @POST
    @Consumes("application/json")
    public Offered offer(@PathParam("id") CaseId id, Offer sent) {
        UUID stays = sent.stays();
        NewTransfer wanted = new NewTransfer(
                new AgencyId(sent.to()),
                instant(sent.notBefore()),
                stays == null ? null : new ParticipationId(stays),
                sent.because(),
                sent.careOrder());
        return new Offered(offering.offer(id, wanted).value());
    }

    private static Instant instant(@Nullable String written) {
        try {
            return written == null ? Instant.EPOCH : Instant.parse(written);
        } catch (DateTimeException notAnInstant) {
            throw new NotUnderstood("An instant is written like 2027-03-09T00:00:00Z.");
        }
    }
}
