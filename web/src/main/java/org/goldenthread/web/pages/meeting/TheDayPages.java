package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.parts.Message;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.View;

/** "The day" in a family's menu: whichever day matters now. */
@AtOneLook
@Path("day")
@Produces("text/html;charset=UTF-8")
public class TheDayPages {

    @Inject
    MeetingLists lists;

    @GET
    public Response day() {
        Optional<MeetingView> nearest = lists.nearest();
        if (nearest.isPresent()) {
            return Response.seeOther(
                            URI.create("/meetings/" + nearest.get().id().value()))
                    .build();
        }
        return Response.ok(new View("parts/message", new Message("nav.day", "day", "day.none")))
                .build();
    }
}
