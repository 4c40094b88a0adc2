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
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.plan.SharingInWords.Sight;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.PlanToShare;
import org.goldenthread.workflows.conference.PlanToShare.Chosen;

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
    PlanFacts facts;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @PathParam("case")
    String inCase = "";

    @GET
    public View choose() {
        return new View("plan/choose", choosing(caseId(), new Sent(Map.of()), false));
    }

    /** The last look; or, with the button that leads back, the choice as it was. */
    @POST
    public Response look() {
        CaseId caseId = caseId();
        Sent sent = Sent.by(request);
        boolean back = sent.one("go").equals("back");
        Choosing chosen = choosing(caseId, sent, !back);
        if (back || !chosen.errors().isEmpty()) {
            return Response.status(back ? 200 : 422)
                    .entity(new View("plan/choose", chosen))
                    .build();
        }
        Page page = pages.current();
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
        return new View("plan/choose", choosing(caseId(), Sent.by(request), false));
    }

    @POST
    @Path("send")
    public View send() {
        CaseId caseId = caseId();
        Sent sent = Sent.by(request);
        String lead = sent.one("lead");
        PersonId keeper = lead.isEmpty() ? null : new PersonId(Addresses.id(lead));
        List<Chosen> chosen =
                sent.all("parts").stream().map(SharingPages::chosen).toList();
        sharing.share(FamilyRoomId.of(caseId), new PlanToShare(chosen, keeper, sent.one("words")), sent.one("token"));
        return new View("plan/shared", new Shared("/cases/" + caseId.value() + "/plan", RoomInWords.base(caseId)));
    }

    private Choosing choosing(CaseId caseId, Sent sent, boolean checked) {
        Page page = pages.current();
        List<RoomQuestion> questions = new RoomInWords(page, caseId, facts.child(caseId), facts.words(page, caseId))
                .questions(room.questions(FamilyRoomId.of(caseId)), room.entries(FamilyRoomId.of(caseId)));
        PeopleToChoose leads = facts.leads(page, caseId);
        return words(page, caseId).choosing(questions, sent, leads, checked);
    }

    private Sight sight(Page page, CaseId caseId) {
        return new Sight(
                facts.child(caseId),
                sight.of(caseId, AccessStamp.in(caseId, Compartment.SHARED, Label.SENSITIVE)),
                sight.of(caseId, AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE)),
                facts.people(page, caseId));
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
