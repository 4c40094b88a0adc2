package org.goldenthread.web.pages.involved;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.Participating;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.casefile.ReachingPeople;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.kernel.Settings;
import org.goldenthread.core.meeting.Inviting;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.involved.InvolvedInWords.Contact;
import org.goldenthread.web.pages.involved.InvolvedInWords.May;
import org.goldenthread.web.pages.mine.ReachQuestions;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.AnsweringWork;

/** One person's part in a case: how they are reached, their invitation, and its end. For those who bring people in. */
@AtOneLook
@Path("cases/{id}/people/{part}")
@Produces("text/html;charset=UTF-8")
public class InvolvedPages {

    @Inject
    CaseReading cases;

    @Inject
    ReachingPeople reaching;

    @Inject
    Inviting inviting;

    @Inject
    Participating participating;

    @Inject
    WorkReading work;

    @Inject
    AnsweringWork answering;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    static String address(CaseId caseId) {
        return "/cases/" + caseId.value() + "/people";
    }

    @GET
    public View person(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @QueryParam("done") @DefaultValue("") String done) {
        return person(Place.of(id, part), List.of(), done);
    }

    @POST
    @Path("again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object again(@PathParam("id") String id, @PathParam("part") String part) {
        Place place = Place.of(id, part);
        return tried(place, () -> inviting.inviteAgain(place.part()), "sent");
    }

    /** A link for paper, shown this once; the ones before let nobody in any more. */
    @POST
    @Path("paper")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View paper(@PathParam("id") String id, @PathParam("part") String part) {
        Place place = Place.of(id, part);
        mayInvite(place);
        String link = Settings.text("gt.portal.url") + "/invitation/"
                + inviting.linkForPaper(place.part()).secret();
        return new View("involved/paper", new PaperLink(link, place.here()));
    }

    /** Somebody whose part has ended is asked for the same again; they stay the person they are. */
    @POST
    @Path("ask-again")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object askAgain(@PathParam("id") String id, @PathParam("part") String part) {
        Place place = Place.of(id, part);
        return tried(place, () -> inviting.askAgain(place.part()), "invited");
    }

    @POST
    @Path("back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object takeBack(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @FormParam("because") @DefaultValue("") String because) {
        Place place = Place.of(id, part);
        return tried(place, () -> inviting.takeBack(place.part(), because), "taken-back");
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object end(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @FormParam("because") @DefaultValue("") String because) {
        Place place = Place.of(id, part);
        return tried(place, () -> participating.end(place.part(), because), "ended");
    }

    /** What was to be done about them outside the portal has been done. */
    @POST
    @Path("did")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object did(
            @PathParam("id") String id,
            @PathParam("part") String part,
            @FormParam("work") @DefaultValue("") String item) {
        Place place = Place.of(id, part);
        WorkItemId done = new WorkItemId(Addresses.id(item));
        return tried(
                place,
                () -> answering.submit(
                        done,
                        JsonNodeFactory.instance.objectNode(),
                        done.value().toString()),
                "did");
    }

    @GET
    @Path("reach")
    public View reach(@PathParam("id") String id, @PathParam("part") String part) {
        Place place = Place.of(id, part);
        mayChange(place);
        return sheet(place, new ReachQuestions(pages.current(), "involved").all(), List.of());
    }

    @POST
    @Path("reach")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object saidThat(
            @PathParam("id") String id, @PathParam("part") String part, MultivaluedMap<String, String> sent) {
        Place place = Place.of(id, part);
        mayChange(place);
        Page page = pages.current();
        ReachQuestions asked = new ReachQuestions(page, "involved", sent);
        List<Link> wrong = asked.wrong();
        if (wrong.isEmpty()) {
            try {
                reaching.saidThat(place.part(), asked.said());
                return Response.seeOther(URI.create(place.here() + "?done=kept"))
                        .build();
            } catch (CannotBeDone not) {
                wrong = List.of(new Link("#q-value", page.sayInOrder(not.textKey(), not.arguments())));
            }
        }
        return sheet(place, asked.all(), wrong);
    }

    @ShownAgain
    @Path("reach")
    public View reachAgain(@PathParam("id") String id, @PathParam("part") String part) {
        Place place = Place.of(id, part);
        mayChange(place);
        MultivaluedMap<String, String> sent = SentBoxes.of(request);
        return sheet(place, new ReachQuestions(pages.current(), "involved", sent).all(), List.of());
    }

    private View person(Place place, List<Link> errors, String done) {
        mayInvite(place);
        Page page = pages.current();
        Involved person = cases.people(place.caseId(), page.language()).stream()
                .filter(one -> one.part().id().equals(place.part()))
                .findFirst()
                .orElseThrow(NotThere::new);
        Contact contact = reaching.mayHold(place.part())
                ? new Contact(
                        true,
                        reaching.mayChange(place.part()),
                        reaching.waysTo(place.part()),
                        reaching.neverBy(place.part()))
                : Contact.NOT_HELD;
        InvolvedInWords words =
                new InvolvedInWords(page, cases.child(place.caseId()).knownAs());
        return new View(
                "involved/person",
                words.view(
                        person,
                        contact,
                        may(person.part().capacity(), place.part()),
                        clock.now(),
                        address(place.caseId()),
                        errors,
                        words.waiting(work.mine().lines(), place.part()),
                        done));
    }

    private May may(Capacity capacity, ParticipationId part) {
        return new May(guard.allows(capacity.toBringIn(), part), guard.maySendAway(capacity, part));
    }

    private Object tried(Place place, Runnable change, String done) {
        mayInvite(place);
        try {
            change.run();
            return Response.seeOther(URI.create(place.here() + "?done=" + done)).build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return person(place, List.of(new Link("#because", why)), "");
        }
    }

    private void mayInvite(Place place) {
        guard.require(Action.INVITE, place.caseId());
        guard.require(Action.INVITE, place.part());
    }

    private void mayChange(Place place) {
        reaching.mustChange(place.part());
    }

    private View sheet(Place place, List<Question> questions, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("involved.reach.heading"),
                        page.say("involved.reach.heading"),
                        page.say("involved.reach.why"),
                        place.here() + "/reach",
                        place.here(),
                        1,
                        1,
                        questions,
                        errors,
                        "",
                        page.say("mine.keep"),
                        false,
                        false));
    }

    /** Which part of which case an address is about. */
    private record Place(CaseId caseId, ParticipationId part) {

        static Place of(String id, String part) {
            return new Place(new CaseId(Addresses.id(id)), new ParticipationId(Addresses.id(part)));
        }

        String here() {
            return address(caseId) + "/" + part.value();
        }
    }
}
