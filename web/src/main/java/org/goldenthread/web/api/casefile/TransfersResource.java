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
import org.goldenthread.core.casefile.CaseTransferId;
import org.goldenthread.core.casefile.OfferedCase;
import org.goldenthread.core.casefile.TakingCasesOver;
import org.goldenthread.web.api.shell.Asked;

/** {@code /transfers}: cases that other authorities offer, for a manager of the one they are offered to. */
@Path("transfers")
@ApplicationScoped
@Produces("application/json")
public class TransfersResource {

    @Inject
    TakingCasesOver taking;

    /** The oldest first. */
    public record Transfers(List<Transfer> items) {}

    /** A case by what it is called on paper, and nobody's name. */
    public record Transfer(UUID id, String reference, String from, String to, Instant notBefore, String because) {

        static Transfer of(OfferedCase one) {
            return new Transfer(
                    one.id().value(), one.reference(), one.from(), one.to(), one.notBefore(), one.because());
        }
    }

    /** Why it is not taken over. */
    public record Refusal(@JsonProperty(required = true) String because) {}

    /** The case, which the manager answers for from now on. */
    public record TakenOver(UUID caseId) {}

    @GET
    public Transfers waiting(@Context HttpHeaders headers) {
        return new Transfers(taking.waiting(Asked.language(headers)).stream()
                .map(Transfer::of)
                .toList());
    }

    @POST
    @Path("{id}/take")
    public TakenOver take(@PathParam("id") UUID id) {
        return new TakenOver(taking.take(new CaseTransferId(id)).value());
    }

    @POST
    @Path("{id}/refuse")
    @Consumes("application/json")
    public void refuse(@PathParam("id") UUID id, Refusal sent) {
        taking.refuse(new CaseTransferId(id), sent.because());
    }
}
