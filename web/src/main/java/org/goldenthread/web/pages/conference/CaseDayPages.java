package org.goldenthread.web.pages.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.DayPart;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.parts.Message;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.View;

/** The day of a case that matters now, at an address that stays the same: the meeting ahead, else the last that was held. */
@AtOneLook
@Path("cases/{case}/meeting{calendar: (\\.ics)?}")
@Produces({"text/html;charset=UTF-8", "text/calendar;charset=UTF-8"})
@RequestScoped
public class CaseDayPages {

    @Inject
    MeetingReading meetings;

    @GET
    public Response day(@PathParam("case") String id, @PathParam("calendar") String calendar) {
        List<MeetingView> held = meetings.ofCase(new CaseId(Addresses.id(id))).stream()
                .filter(meeting -> meeting.takesPlace() && meeting.purpose() != MeetingPurpose.BASELINE)
                .toList();
        Optional<MeetingView> now = held.stream()
                .filter(meeting -> meeting.part() != DayPart.CLOSED)
                .findFirst()
                .or(() -> held.stream().reduce((earlier, later) -> later));
        if (now.isEmpty()) {
            return Response.ok(new View("parts/message", new Message("nav.day", "day", "day.none")))
                    .type("text/html;charset=UTF-8")
                    .build();
        }
        String day = "/meetings/" + now.get().id().value();
        return Response.seeOther(URI.create(calendar.isEmpty() ? day : day + "/calendar"))
                .build();
    }
}
