package org.goldenthread.web.api.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.web.api.shell.Asked;

/** {@code /meetings/{id}}: one meeting, and the same as a calendar file (RFC 5545) that gives no family away. */
@Path("meetings")
@ApplicationScoped
public class MeetingsResource {

    @Inject
    MeetingReading reading;

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}")
    @Produces("application/json")
    public Day read(@PathParam("id") MeetingId id) {
        return Day.of(reading.read(id));
    }

    @GET
    @Path("{id: [0-9a-fA-F-]{36}}.ics")
    @Produces("text/calendar;charset=utf-8")
    public Response calendar(@PathParam("id") MeetingId id, @Context HttpHeaders headers) {
        return Response.ok(reading.calendar(id, Asked.language(headers)))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"day.ics\"")
                .build();
    }
}
