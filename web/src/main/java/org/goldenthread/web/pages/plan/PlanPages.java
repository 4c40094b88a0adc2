package org.goldenthread.web.pages.plan;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.web.pages.parts.Message;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.PlanSharing;

/** "Plan" in a family's menu: the plan they have shared, else the room in which they write it. */
@Path("plan")
@Produces("text/html;charset=UTF-8")
public class PlanPages {

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @GET
    public Response plan() {
        List<CaseLine> mine = cases.myCases();
        return mine.stream()
                .flatMap(line -> shared(line).stream())
                .findFirst()
                .or(() -> mine.stream()
                        .filter(line -> line.mine().stream().anyMatch(Capacity::family))
                        .map(line -> "/together/" + line.id().value())
                        .findFirst())
                .map(address -> Response.seeOther(URI.create(address)).build())
                .orElseGet(() -> Response.ok(new View("parts/message", new Message("nav.plan", "plan", "plan.none")))
                        .build());
    }

    private Optional<String> shared(CaseLine line) {
        return content.inCase(line.id(), ContentFilter.only(PlanSharing.PLAN)).stream()
                .findFirst()
                .map(plan -> "/cases/" + line.id().value() + "/plan");
    }
}
