package org.goldenthread.web.api.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseOverview;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.people.Kin;
import org.goldenthread.web.api.shell.Asked;
import org.jspecify.annotations.Nullable;

/** {@code /cases}: the cases the bearer takes part in, and who else does. */
@Path("cases")
@ApplicationScoped
@Produces("application/json")
public class CasesResource {

    @Inject
    CaseReading reading;

    /** Cases, open ones first. */
    public record Cases(List<Case> items) {}

    /** One case; {@code capacities} are the bearer's own in it now. */
    public record Case(
            UUID id,
            String reference,
            String child,
            Instant openedAt,
            @Nullable Instant closedAt,
            Set<Capacity> capacities) {

        static Case of(CaseLine line) {
            return new Case(
                    line.id().value(),
                    line.reference(),
                    line.childKnownAs(),
                    line.openedAt(),
                    line.closedAt(),
                    line.mine());
        }
    }

    /** One case, who takes part in it, and those siblings' cases that the bearer sees too. */
    public record Overview(Case line, List<Part> people, List<Case> siblings) {

        static Overview of(CaseOverview overview) {
            return new Overview(
                    Case.of(overview.line()),
                    overview.people().stream().map(Part::of).toList(),
                    overview.siblings().stream().map(Case::of).toList());
        }
    }

    /** Somebody's part in a case: in what capacity, why, on what basis, from when until when (UTC). */
    public record Part(
            UUID person,
            String knownAs,
            Capacity capacity,
            @Nullable String agency,
            List<Kin> kin,
            String purpose,
            String legalBasis,
            @Nullable Instant from,
            Instant until) {

        static Part of(Involved involved) {
            return new Part(
                    involved.part().person().value(),
                    involved.knownAs(),
                    involved.part().capacity(),
                    involved.agency(),
                    involved.kin(),
                    involved.part().purpose(),
                    involved.part().basis().name(),
                    involved.part().from(),
                    involved.part().until());
        }
    }

    @GET
    public Cases mine() {
        return new Cases(reading.myCases().stream().map(Case::of).toList());
    }

    @GET
    @Path("{id}")
    public Overview read(@PathParam("id") CaseId id, @Context HttpHeaders headers) {
        return Overview.of(reading.overview(id, Asked.language(headers)));
    }
}
