package org.goldenthread.web.pages.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.TakenOut;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.plan.SharingInWords.Sight;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;
import org.goldenthread.workflows.conference.SharedPlan;
import org.goldenthread.workflows.engine.SomebodyMovedOn;

/** Choosing what leaves the room, and a last look at who will read it. Not sharing is an equal choice. */
@AtOneLook
@InFamilyTime
@Path("together/{case}/share")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class SharingPages implements RoomOfACase {

    @Inject
    FamilyRoom room;

    @Inject
    PlanSharing sharing;

    @Inject
    GainingSight sight;

    @Inject
    PlanReading plans;

    @Inject
    PlanFacts facts;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @PathParam("case")
    String inCase = "";

    @GET
    public View choose() {
        return new View("plan/choose", choosing(caseId(), new Sent(Map.of()), List.of()));
    }

    /** The last look; or, with the button that leads back, the choice as it was. */
    @POST
    public Response look() {
        CaseId caseId = caseId();
        Sent sent = Sent.by(request);
        boolean back = sent.one("go").equals("back");
        Page page = pages.current();
        Choosing chosen =
                choosing(caseId, sent, back ? List.of() : words(page, caseId).errors(sent));
        if (back || !chosen.errors().isEmpty()) {
            return Response.status(back ? 200 : 422)
                    .entity(new View("plan/choose", chosen))
                    .build();
        }
        if (chosen.ticked() < sent.all("parts").size()) {
            return chooseAgain(409, sent, "#part-1", "plan.share.look-again");
        }
        LastLook look = words(page, caseId)
                .lastLook(
                        chosen,
                        sent,
                        facts.leads(page, caseId),
                        sight(page, caseId),
                        Ids.next().toString());
        return Response.ok(new View("plan/lastLook", look)).build();
    }

    @ShownAgain
    public View again() {
        return new View("plan/choose", choosing(caseId(), Sent.by(request), List.of()));
    }

    @POST
    @Path("send")
    public Response send() {
        CaseId caseId = caseId();
        Sent sent = Sent.by(request);
        String lead = sent.one("lead");
        PersonId keeper = lead.isEmpty() ? null : new PersonId(Addresses.id(lead));
        List<Chosen> chosen =
                sent.all("parts").stream().map(SharingPages::chosen).toList();
        PlanToShare plan = new PlanToShare(chosen, keeper, sent.one("words"));
        try {
            sharing.share(FamilyRoomId.of(caseId), plan, sent.one("token"));
        } catch (AnswersRejected rejected) {
            FieldError first = rejected.errors().get(0);
            Link told = new Link("#q-words", pages.current().sayFirst(first.keys(), first.args()));
            return chooseAgain(422, sent, told);
        } catch (TakenOut gone) {
            return chooseAgain(409, sent, "#part-1", "plan.share.taken-out");
        } catch (SomebodyMovedOn meanwhile) {
            return chooseAgain(409, sent, "#part-1", "cannot.somebody-moved-on");
        } catch (CannotBeDone cannot) {
            return chooseAgain(409, sent, "#part-1", cannot.textKey());
        }
        return Response.ok(new View(
                        "plan/shared", new Shared("/cases/" + caseId.value() + "/plan", RoomInWords.base(caseId))))
                .build();
    }

    /** The choice as it was, less what has changed or gone since, and why nothing is shared. */
    private Response chooseAgain(int status, Sent sent, String at, String because) {
        return chooseAgain(status, sent, new Link(at, pages.current().say(because)));
    }

    private Response chooseAgain(int status, Sent sent, Link told) {
        return Response.status(status)
                .entity(new View("plan/choose", choosing(caseId(), sent, List.of(told))))
                .build();
    }

    private Choosing choosing(CaseId caseId, Sent sent, List<Link> told) {
        Page page = pages.current();
        List<RoomQuestion> questions = new RoomInWords(page, caseId, facts.child(caseId), facts.words(page, caseId))
                .questions(room.questions(FamilyRoomId.of(caseId)), room.entries(FamilyRoomId.of(caseId)));
        PeopleToChoose leads = facts.leads(page, caseId);
        return words(page, caseId).choosing(questions, sent, leads, told);
    }

    private Sight sight(Page page, CaseId caseId) {
        return new Sight(
                facts.child(caseId),
                sight.of(caseId, AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE)),
                sight.of(caseId, AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE)),
                facts.people(page, caseId),
                plans.newest(caseId).map(SharedPlan::sharedAt).orElse(null));
    }

    private static SharingInWords words(Page page, CaseId caseId) {
        return new SharingInWords(page, RoomInWords.base(caseId));
    }

    /** A tick carries the version that was on the page: nobody shares words that they have not read. */
    private static Chosen chosen(String tick) {
        String[] halves = tick.split("_", 2);
        String version = halves.length == 2 && halves[1].matches("\\d{1,6}") ? halves[1] : "0";
        return new Chosen(new ContentId(Addresses.id(halves[0])), Integer.parseInt(version));
    }

    @Override
    public CaseId caseId() {
        return new CaseId(Addresses.id(inCase));
    }
}
