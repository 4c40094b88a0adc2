package org.goldenthread.web.pages.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.goldenthread.core.access.AccessStamp;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.ContentWriting;
import org.goldenthread.core.content.NewContent;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.pages.form.Answered;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.PlanSharing;

/** Writing a part of the plan, and changing it. */
@Path("together/{case}")
@Produces("text/html;charset=UTF-8")
public class EntryPages {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    @Inject
    ContentTypes types;

    @Inject
    ContentReading reading;

    @Inject
    ContentWriting writing;

    @Inject
    CaseReading cases;

    @Inject
    EntrySheets sheets;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    @Path("add")
    public View add(@PathParam("case") String id, @QueryParam("question") @DefaultValue("1") int question) {
        CaseId caseId = room(id);
        Page page = pages.current();
        String words = page.say(
                "room.question." + Math.max(1, Math.min(question, 3)),
                "child",
                cases.child(caseId).knownAs());
        ObjectNode answers = JSON.objectNode().put("question", words);
        return sheets.sheet(page, caseId, null, answers, List.of(), token());
    }

    @POST
    @Path("add")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object write(@PathParam("case") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = room(id);
        ObjectNode answers = answers(JSON.objectNode(), sent);
        String token = Answered.by(sent).token();
        AccessStamp place = AccessStamp.in(caseId, Compartment.FAMILY, Label.SENSITIVE);
        try {
            writing.write(NewContent.answers(PlanSharing.ENTRY, place, answers, "", token.isEmpty() ? null : token));
            return backTo(caseId);
        } catch (AnswersRejected wrong) {
            return sheets.sheet(pages.current(), caseId, null, answers, wrong.errors(), token);
        }
    }

    @GET
    @Path("{entry}")
    public View change(@PathParam("case") String id, @PathParam("entry") String entry) {
        CaseId caseId = room(id);
        ContentView view = entry(caseId, entry);
        return sheets.sheet(pages.current(), caseId, view, view.body(), List.of(), String.valueOf(view.newest()));
    }

    /** The token of a change is the version that was read: who comes second is told, and keeps what they wrote. */
    @POST
    @Path("{entry}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object rewrite(
            @PathParam("case") String id, @PathParam("entry") String entry, MultivaluedMap<String, String> sent) {
        CaseId caseId = room(id);
        ContentView view = entry(caseId, entry);
        Answered answered = Answered.by(sent);
        if (answered.takesOut()) {
            writing.withdraw(view.id());
            return backTo(caseId);
        }
        ObjectNode answers = answers(view.body(), sent);
        try {
            writing.revise(view.id(), based(answered.token(), view), answers, "");
            return backTo(caseId);
        } catch (AnswersRejected wrong) {
            return sheets.sheet(pages.current(), caseId, view, answers, wrong.errors(), answered.token());
        } catch (SomebodyWasFaster other) {
            return sheets.both(pages.current(), caseId, view, answers);
        }
    }

    private static int based(String token, ContentView view) {
        return token.matches("\\d{1,6}") ? Integer.parseInt(token) : view.newest();
    }

    private ObjectNode answers(JsonNode before, MultivaluedMap<String, String> sent) {
        ContentType type = types.byKey(PlanSharing.ENTRY);
        ObjectNode answers = Answered.by(sent).over(before, type, 1);
        List<String> question = sent.get("question");
        if (question != null && !question.get(0).isBlank()) {
            answers.put("question", question.get(0));
        }
        return answers;
    }

    private ContentView entry(CaseId caseId, String id) {
        ContentView view =
                reading.read(new ContentId(Addresses.id(id)), pages.current().language(), Reading.PLAIN);
        if (!caseId.equals(view.place().caseId()) || !view.type().key().equals(PlanSharing.ENTRY)) {
            throw new NotThere();
        }
        return view;
    }

    private CaseId room(String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        RoomPages.requireRoom(guard, caseId);
        return caseId;
    }

    private static Response backTo(CaseId caseId) {
        return Response.seeOther(URI.create("/together/" + caseId.value())).build();
    }

    private static String token() {
        return Ids.next().toString();
    }
}
