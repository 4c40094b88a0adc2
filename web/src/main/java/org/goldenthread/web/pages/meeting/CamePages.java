package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.RunningTheDay;
import org.goldenthread.web.pages.shell.Addresses;
import org.jspecify.annotations.Nullable;

/** Notes who came to the part of the day that is open. */
@Path("meetings/{id}/came")
public class CamePages {

    @Inject
    MeetingReading meetings;

    @Inject
    RunningTheDay running;

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(
            @PathParam("id") String id,
            @FormParam("person") @Nullable String person,
            @FormParam("came") @Nullable String came) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        PersonId who = new PersonId(Addresses.id(person == null ? "" : person));
        running.noteWhoCame(meeting, who, meetings.read(meeting).part(), "yes".equals(came));
        return Response.seeOther(URI.create("/meetings/" + meeting.value() + "#answers"))
                .build();
    }
}
