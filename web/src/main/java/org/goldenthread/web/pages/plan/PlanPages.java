package org.goldenthread.web.pages.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Message;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanSharing;

/** "Plan" in a family's menu: the plan they have shared, else the room in which they write it; where there are several, which. */
@AtOneLook
@Path("plan")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class PlanPages {

    @Inject
    CaseReading cases;

    @Inject
    ContentReading content;

    @Inject
    FamilyRoom room;

    @GET
    public Response plan() {
        List<Link> plans = cases.myCases().stream().flatMap(this::plan).toList();
        if (plans.size() == 1) {
            return Response.seeOther(URI.create(plans.get(0).href())).build();
        }
        View view = plans.isEmpty()
                ? new View("parts/message", new Message("nav.plan", "plan", "plan.none"))
                : new View("plan/which", new WhichPlan(plans));
        return Response.ok(view).build();
    }

    private Stream<Link> plan(CaseLine line) {
        boolean ours = room.opens(line.id());
        // asked of the room where it is theirs, so that somebody on their way into it leaves no line at the door
        boolean shared = ours
                ? room.hasShared(FamilyRoomId.of(line.id()))
                : !content.inCase(line.id(), ContentFilter.only(PlanSharing.PLAN))
                        .isEmpty();
        if (shared) {
            return Stream.of(new Link("/cases/" + line.id().value() + "/plan", line.childKnownAs()));
        }
        return ours ? Stream.of(new Link(RoomInWords.base(line.id()), line.childKnownAs())) : Stream.of();
    }
}
