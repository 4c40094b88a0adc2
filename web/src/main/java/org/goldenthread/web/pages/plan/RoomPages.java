package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.content.TakenOut;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.pages.plan.EntryInWords.EntryPlace;
import org.goldenthread.web.pages.plan.HalfWritten.Kept;
import org.goldenthread.web.pages.plan.HalfWritten.Place;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.FamilyRoom.Entry;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.PlanSharing;
import org.jspecify.annotations.Nullable;

/** The family's room and the small pages on which it writes. To everybody else none of these addresses exists. */
@AtOneLook
@InFamilyTime
@Path("together/{case}")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class RoomPages implements RoomOfACase {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    @Inject
    FamilyRoom room;

    @Inject
    HalfWritten half;

    @Inject
    PlanReading plans;

    @Inject
    PlanSharing sharing;

    @Inject
    PlanFacts facts;

    @Inject
    ContentTypes types;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @PathParam("case")
    String inCase = "";

    @GET
    public View room() {
        return view(caseId());
    }

    /** The room, for whichever address leads to it. */
    View view(CaseId caseId) {
        Page page = pages.current();
        List<Entry> entries = room.entries(FamilyRoomId.of(caseId));
        String shared = plans.newest(caseId)
                .map(plan -> "/cases/" + caseId.value() + "/plan")
                .orElse(null);
        Room view = new RoomInWords(page, caseId, facts.child(caseId), facts.words(page, caseId))
                .room(
                        room.questions(FamilyRoomId.of(caseId)),
                        entries,
                        facts.roomPeople(page, caseId),
                        shared,
                        sharing.mayBegin(caseId));
        return new View("plan/room", view);
    }

    @GET
    @Path("add")
    public View add(@QueryParam("to") @Nullable String to) {
        CaseId caseId = caseId();
        String asked = asked(caseId, to == null ? "" : to);
        JsonNode kept = half.find(Place.adding(caseId, asked)).answers();
        JsonNode answers = kept.isMissingNode() ? JsonNodeFactory.instance.objectNode() : kept;
        return sheet(caseId, null, 0, answers, asked, List.of(), NOTHING);
    }

    @POST
    @Path("add")
    public Response added() {
        CaseId caseId = caseId();
        Sent sent = sent();
        ObjectNode answers = words(caseId).answers(sent, JsonNodeFactory.instance.objectNode());
        Place place = Place.adding(caseId, sent.one("asked"));
        if (sent.later()) {
            half.keep(place, answers);
            return backToTheRoom(caseId);
        }
        try {
            room.add(FamilyRoomId.of(caseId), answers, sent.one("token"));
            half.forget(place);
            return backToTheRoom(caseId);
        } catch (AnswersRejected rejected) {
            half.keep(place, answers);
            return again(sheet(caseId, null, 0, answers, sent.one("asked"), rejected.errors(), NOTHING));
        }
    }

    @ShownAgain
    @Path("add")
    public View addAgain() {
        CaseId caseId = caseId();
        Sent sent = sent();
        ObjectNode answers = words(caseId).answers(sent, JsonNodeFactory.instance.objectNode());
        return sheet(caseId, null, 0, answers, sent.one("asked"), List.of(), NOTHING);
    }

    @ShownAgain
    @Path("{entry}")
    public View changeAgain(@PathParam("entry") String id) {
        CaseId caseId = caseId();
        ContentId entry = room.entry(FamilyRoomId.of(caseId), new ContentId(Addresses.id(id)))
                .id();
        Sent sent = sent();
        ObjectNode answers = words(caseId).answers(sent, JsonNodeFactory.instance.objectNode());
        return sheet(caseId, entry, sent.number("basedOn"), answers, sent.one("asked"), List.of(), NOTHING);
    }

    @GET
    @Path("{entry}")
    public View change(@PathParam("entry") String id) {
        CaseId caseId = caseId();
        Entry entry = room.entry(FamilyRoomId.of(caseId), new ContentId(Addresses.id(id)));
        String asked = entry.body().path("question").asText("");
        Kept kept = half.find(Place.changing(entry.id().value(), entry.version()));
        if (kept.answers().isMissingNode()) {
            return sheet(caseId, entry.id(), entry.version(), entry.body(), asked, List.of(), NOTHING);
        }
        // what was kept before somebody else changed it is shown beside what it says now
        JsonNode theirs = kept.basedOn() == entry.version() ? NOTHING : entry.body();
        return sheet(caseId, entry.id(), entry.version(), kept.answers(), asked, List.of(), theirs);
    }

    @POST
    @Path("{entry}")
    public Response changed(@PathParam("entry") String id) {
        CaseId caseId = caseId();
        ContentId entry = new ContentId(Addresses.id(id));
        Sent sent = sent();
        int basedOn = sent.number("basedOn");
        ObjectNode answers = words(caseId).answers(sent, JsonNodeFactory.instance.objectNode());
        Place place = Place.changing(entry.value(), basedOn);
        if (sent.later()) {
            half.keep(place, answers);
            return backToTheRoom(caseId);
        }
        try {
            room.change(FamilyRoomId.of(caseId), entry, basedOn, answers);
            half.forget(place);
            return backToTheRoom(caseId);
        } catch (AnswersRejected rejected) {
            half.keep(place, answers);
            return again(sheet(caseId, entry, basedOn, answers, sent.one("asked"), rejected.errors(), NOTHING));
        } catch (SomebodyWasFaster faster) {
            View both = sheet(caseId, entry, faster.newest(), answers, sent.one("asked"), List.of(), faster.theirs());
            return Response.status(409).entity(both).build();
        } catch (TakenOut gone) {
            // what was written is not lost with it: it can be added anew
            View both = sheet(caseId, null, 0, answers, sent.one("asked"), List.of(), gone.said());
            return Response.status(409).entity(both).build();
        }
    }

    @GET
    @Path("{entry}/take-out")
    public View takeOut(@PathParam("entry") String id) {
        return takingOut(id, false);
    }

    private View takingOut(String id, boolean changed) {
        CaseId caseId = caseId();
        Entry entry = room.entry(FamilyRoomId.of(caseId), new ContentId(Addresses.id(id)));
        Page page = pages.current();
        String base = RoomInWords.base(caseId);
        PlanPart part = new RoomInWords(page, caseId, facts.child(caseId), facts.words(page, caseId)).part(entry);
        return new View("plan/takeOut", new TakingOut(part, base + "/" + part.key() + "/take-out", base, changed));
    }

    @POST
    @Path("{entry}/take-out")
    public Response takenOut(@PathParam("entry") String id) {
        CaseId caseId = caseId();
        ContentId entry = new ContentId(Addresses.id(id));
        try {
            room.takeOut(FamilyRoomId.of(caseId), entry, sent().number("basedOn"));
            return backToTheRoom(caseId);
        } catch (SomebodyWasFaster faster) {
            return Response.status(409).entity(takingOut(id, true)).build();
        } catch (TakenOut gone) {
            // somebody else pressed it first
            return backToTheRoom(caseId);
        }
    }

    private View sheet(
            CaseId caseId,
            @Nullable ContentId entry,
            int basedOn,
            JsonNode answers,
            String asked,
            List<FieldError> errors,
            JsonNode theirs) {
        String base = RoomInWords.base(caseId);
        String action = base + "/" + (entry == null ? "add" : entry.value());
        EntryPlace place = new EntryPlace(action, base, Ids.next().toString(), basedOn);
        return new View("plan/entry", words(caseId).sheet(answers, asked, errors, place, theirs));
    }

    private EntryInWords words(CaseId caseId) {
        Page page = pages.current();
        return new EntryInWords(
                page, types.byKey(PlanSharing.ENTRY), facts.words(page, caseId), facts.owners(page, caseId));
    }

    /** The question that an address means: a place among those asked, one that every plan has, or a part that answers it. */
    private String asked(CaseId caseId, String to) {
        if (to.equals("own")) {
            return "";
        }
        if (to.equals(PlanInWords.IF_NOT) || to.equals(PlanInWords.ELSE)) {
            return to;
        }
        if (to.matches("\\d{1,3}")) {
            List<String> questions = room.questions(FamilyRoomId.of(caseId));
            int place = Integer.parseInt(to);
            if (place < 1 || place > questions.size()) {
                throw new NotThere();
            }
            return questions.get(place - 1);
        }
        return room.entry(FamilyRoomId.of(caseId), new ContentId(Addresses.id(to)))
                .body()
                .path("question")
                .asText("");
    }

    @Override
    public CaseId caseId() {
        return new CaseId(Addresses.id(inCase));
    }

    private Sent sent() {
        return Sent.by(request);
    }

    private static Response again(View view) {
        return Response.status(422).entity(view).build();
    }

    private static Response backToTheRoom(CaseId caseId) {
        return Response.seeOther(URI.create(RoomInWords.base(caseId))).build();
    }
}
