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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseConsent;
import org.goldenthread.core.casefile.CaseConsents;
import org.goldenthread.core.casefile.ConsentEnd;
import org.goldenthread.core.casefile.ConsentId;
import org.goldenthread.core.casefile.HowSaid;
import org.goldenthread.core.casefile.TakenBackElsewhere;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.api.shell.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/consents}: who has said yes in a case, for those who work it. */
@Path("cases/{id}/consents")
@ApplicationScoped
@Produces("application/json")
public class CaseConsentsResource {

    @Inject
    CaseConsents consents;

    /** Those that stand, that end soonest first; then those that have ended. */
    public record Yeses(List<Yes> items) {}

    /** Who said yes to whom knowing what, until when (UTC), and why it has ended where it has. */
    public record Yes(
            UUID id,
            UUID giver,
            String giverKnownAs,
            UUID part,
            UUID person,
            String knownAs,
            Capacity capacity,
            String about,
            Instant givenAt,
            Instant until,
            @Nullable ConsentEnd end,
            @Nullable HowSaid how,
            @Nullable LocalDate saidOn) {

        static Yes of(CaseConsent one) {
            TakenBackElsewhere said = one.elsewhere();
            return new Yes(
                    one.id().value(),
                    one.giver().part().person().value(),
                    one.giver().knownAs(),
                    one.to().part().id().value(),
                    one.to().part().person().value(),
                    one.to().knownAs(),
                    one.to().part().capacity(),
                    one.about(),
                    one.givenAt(),
                    one.until(),
                    one.end(),
                    said == null ? null : said.how(),
                    said == null ? null : said.on());
        }
    }

    /** By what way they took it back, and on which day they said so. */
    public record TakenBack(
            @JsonProperty(required = true) HowSaid how,
            @JsonProperty(required = true) LocalDate on) {}

    @GET
    public Yeses all(@PathParam("id") CaseId id, @Context HttpHeaders headers) {
        return new Yeses(
                consents.all(id, Asked.language(headers)).stream().map(Yes::of).toList());
    }

    @POST
    @Path("{consent}/taken-back")
    @Consumes("application/json")
    public void takenBack(@PathParam("id") CaseId id, @PathParam("consent") ConsentId consent, TakenBack sent) {
        consents.takenBack(id, consent, new TakenBackElsewhere(sent.how(), sent.on()));
    }
}
