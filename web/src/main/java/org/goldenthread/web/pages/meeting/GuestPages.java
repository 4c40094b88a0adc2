package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.meeting.MeetingConvening;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Invites somebody to a meeting who takes part in the case and was not there when everybody was invited. */
@Path("meetings/{id}/invite")
@Produces("text/html;charset=UTF-8")
public class GuestPages {

    @Inject
    MeetingReading meetings;

    @Inject
    MeetingConvening convening;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new MeetingId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object invite(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        Page page = pages.current();
        String person = first(sent, "person");
        if (!notInvited(page, meeting).containsKey(person)) {
            return sheet(meeting, sent, List.of(new Link("#q-person", page.say("ask.guest.person.wrong"))));
        }
        try {
            boolean asked = first(sent, "with").equals("yes");
            convening.invite(meeting, new PersonId(UUID.fromString(person)), asked);
        } catch (CannotBeDone not) {
            String why = page.sayInOrder(not.textKey(), not.arguments());
            return sheet(meeting, sent, List.of(new Link("#q-person", why)));
        }
        return Response.seeOther(URI.create("/meetings/" + meeting.value() + "#answers"))
                .build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new MeetingId(Addresses.id(id)), SentBoxes.of(request), List.of());
    }

    private View sheet(MeetingId meeting, MultivaluedMap<String, String> sent, List<Link> errors) {
        Page page = pages.current();
        Map<String, String> people = notInvited(page, meeting);
        Ask ask = new Ask(page, "guest");
        String back = "/meetings/" + meeting.value();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("guest.title"),
                        page.say("guest.heading"),
                        page.say(people.isEmpty() ? "guest.nobody" : "guest.why"),
                        back + "/invite",
                        back,
                        1,
                        1,
                        people.isEmpty()
                                ? List.of()
                                : List.of(
                                        ask.oneOf("person", people, first(sent, "person")),
                                        ask.anyOf("with", List.of("yes"), Set.of(first(sent, "with")))),
                        errors,
                        "",
                        page.say("guest.send"),
                        false,
                        false));
    }

    /** Those whom the reader may know of, as they stand in the list of people. */
    private Map<String, String> notInvited(Page page, MeetingId id) {
        List<PersonId> notInvited = meetings.whoIsNotInvited(id);
        MeetingView meeting = meetings.read(id);
        InWords words = new InWords(page, cases.child(meeting.caseId()).knownAs());
        Map<String, String> people = new LinkedHashMap<>();
        for (Involved person : cases.people(meeting.caseId(), page.language())) {
            if (notInvited.contains(person.part().person())) {
                people.put(person.part().person().value().toString(), person.knownAs() + ", " + words.as(person));
            }
        }
        return people;
    }

    private static String first(MultivaluedMap<String, String> sent, String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
