package org.goldenthread.web.pages.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.View;

/** Opens the parts of the day, one after the other, and closes the day. The conference follows in the same transaction. */
@AtOneLook
@Path("meetings/{id}/part")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class PartPages {

    @Inject
    RunningTheDay running;

    @Inject
    MeetingReading meetings;

    @Inject
    AccessGuard guard;

    @Inject
    PortalClock clock;

    @POST
    @Path("{part}")
    public Object open(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @QueryParam("sure") @DefaultValue("false") boolean sure) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        String day = "/meetings/" + meeting.value();
        if (!sure && named(part) == DayPart.INFORMATION && isAnotherDay(meeting)) {
            return new View(
                    "conference/close", new Closing("conference.early", day + "/part/" + part + "?sure=true", day));
        }
        running.open(meeting, named(part));
        return Response.seeOther(URI.create(day)).build();
    }

    /** True where the day would begin on a day for which nobody was invited. */
    private boolean isAnotherDay(MeetingId id) {
        MeetingView meeting = meetings.read(id);
        return meeting.part() == DayPart.NOT_BEGUN && !meeting.day().equals(clock.today());
    }

    /** Asked once more: a day that is closed is not opened again. */
    @GET
    @Path("closed")
    public View close(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        guard.require(Action.RUN_THE_DAY, meeting);
        String day = "/meetings/" + meeting.value();
        return new View(
                "conference/close",
                new Closing(ControlsInWords.closing(meetings.read(meeting)), day + "/part/closed", day));
    }

    private static DayPart named(String written) {
        return Arrays.stream(DayPart.values())
                .filter(part -> ControlsInWords.name(part).equals(written))
                .findFirst()
                .orElseThrow(NotThere::new);
    }
}
