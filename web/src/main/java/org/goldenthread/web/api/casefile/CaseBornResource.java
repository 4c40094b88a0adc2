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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.casefile.BirthDateCorrecting.Waiting;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.jspecify.annotations.Nullable;

/** {@code /cases/{id}/born}: when the child was born, for whoever answers for the case. */
@Path("cases/{id}/born")
@ApplicationScoped
@Produces("application/json")
public class CaseBornResource {

    @Inject
    BirthDateCorrecting birthDates;

    /** A day as {@code 2017-03-09}; null where nobody has said; and what waits for a second person, or null, with its name. */
    public record Born(
            @Nullable LocalDate day,
            @Nullable LocalDate waits,
            @Nullable UUID proposal) {}

    /** Whether the day holds from now on, or waits for somebody else who answers for a case that it reaches. */
    public record Corrected(boolean holds) {}

    /** What somebody else proposed, and whoever answers has read, is right, or everything stays as it is. */
    public record BornAnswer(
            @JsonProperty(required = true) boolean agree,
            @JsonProperty(required = true) UUID proposal) {}

    /** The day as it should have been. */
    public record BornAnew(@JsonProperty(required = true) String day) {}

    @GET
    public Born born(@PathParam("id") CaseId id) {
        Optional<Waiting> waits = birthDates.waiting(id);
        return new Born(
                birthDates.bornOn(id).orElse(null),
                waits.map(Waiting::day).orElse(null),
                waits.map(Waiting::id).orElse(null));
    }

    @POST
    @Consumes("application/json")
    public Corrected correct(@PathParam("id") CaseId id, BornAnew sent) {
        return new Corrected(birthDates.correct(id, day(sent.day())));
    }

    @POST
    @Path("answer")
    @Consumes("application/json")
    public Corrected answer(@PathParam("id") CaseId id, BornAnswer sent) {
        if (sent.agree()) {
            return new Corrected(birthDates.agree(id, sent.proposal()));
        }
        birthDates.refuse(id, sent.proposal());
        return new Corrected(false);
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            throw new CannotBeDone("cannot.born.day");
        }
    }
}
