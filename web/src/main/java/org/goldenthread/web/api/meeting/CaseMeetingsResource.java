package org.goldenthread.web.api.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.MeetingReading;

/** {@code /cases/{id}/meetings}: the meetings of a case, the earliest first. */
@Path("cases/{id}/meetings")
@ApplicationScoped
@Produces("application/json")
public class CaseMeetingsResource {

    @Inject
    MeetingReading reading;

    /** Meetings, those called off too. */
    public record Days(List<Day> items) {}

    @GET
    public Days list(@PathParam("id") CaseId caseId) {
        return new Days(reading.ofCase(caseId).stream().map(Day::of).toList());
    }
}
