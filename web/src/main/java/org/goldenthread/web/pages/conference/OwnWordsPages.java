package org.goldenthread.web.pages.conference;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.GainingSight;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.Drafts;
import org.goldenthread.core.content.SomebodyWasFaster;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.meeting.MeetingId;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.web.login.SignedIn;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.OwnWords;
import org.goldenthread.workflows.conference.OwnWords.Mine;

/** What somebody wants to say at a meeting: written for themselves, shared only when they choose. */
@AtOneLook
@Path("meetings/{id}/words")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class OwnWordsPages {

    private static final JsonNode NOTHING = MissingNode.getInstance();

    @Inject
    OwnWords own;

    @Inject
    Drafts drafts;

    @Inject
    MeetingReading meetings;

    @Inject
    CaseReading cases;

    @Inject
    GainingSight sight;

    @Inject
    PortalClock clock;

    @Inject
    ContentTypes types;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View write(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        Optional<Mine> mine = own.mine(caseOf(meeting));
        String said = mine.map(Mine::words).orElse("");
        int version = mine.map(Mine::version).orElse(0);
        JsonNode half = drafts.findSealed(OwnWords.FORM, caseOf(meeting)).orElse(NOTHING);
        String words = half.path("words").asText(said);
        // what was kept before they wrote on another device is shown beside what that says
        boolean elsewhere = half.has("words") && half.path("basedOn").asInt() != version;
        return view(words(meeting)
                .sheet(form(), said(words), version, List.of(), elsewhere ? said(said) : NOTHING, token()));
    }

    @POST
    public Response written(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        CaseId caseId = caseOf(meeting);
        ObjectNode answers = JsonNodeFactory.instance.objectNode().put("words", sent("words"));
        int basedOn = number("basedOn");
        if (sent("go").equals("later")) {
            drafts.keepSealed(OwnWords.FORM, caseId, answers.put("basedOn", basedOn));
            return Response.seeOther(URI.create("/meetings/" + meeting.value() + "#say"))
                    .build();
        }
        String title = pages.current()
                .say("conference.own.title", "name", pages.current().reader().name());
        try {
            own.write(caseId, title, basedOn, answers, sent("token"));
            drafts.discardSealed(OwnWords.FORM, caseId);
            return Response.seeOther(URI.create("/meetings/" + meeting.value() + "#say"))
                    .build();
        } catch (AnswersRejected rejected) {
            drafts.keepSealed(OwnWords.FORM, caseId, said(sent("words")).put("basedOn", basedOn));
            return Response.status(422)
                    .entity(view(words(meeting).sheet(form(), answers, basedOn, rejected.errors(), NOTHING, token())))
                    .build();
        } catch (SomebodyWasFaster faster) {
            return Response.status(409)
                    .entity(view(words(meeting)
                            .sheet(form(), answers, faster.newest(), List.of(), faster.theirs(), token())))
                    .build();
        }
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        caseOf(meeting);
        ObjectNode answers = JsonNodeFactory.instance.objectNode().put("words", sent("words"));
        return view(words(meeting).sheet(form(), answers, number("basedOn"), List.of(), NOTHING, token()));
    }

    @GET
    @Path("share")
    public View look(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        CaseId caseId = caseOf(meeting);
        Mine mine = own.mine(caseId).orElseThrow(NotThere::new);
        return new View(
                "conference/ownSharing",
                words(meeting)
                        .sharing(
                                mine,
                                sight.of(caseId, own.placeToShare(caseId)),
                                cases.people(caseId, pages.current().language()).stream()
                                        .filter(person -> person.part().holds(clock.now()))
                                        .toList(),
                                cases.child(caseId).knownAs(),
                                SignedIn.of(request).map(SignedIn::person).orElse(null),
                                token()));
    }

    @POST
    @Path("share")
    public Response share(@PathParam("id") String id) {
        MeetingId meeting = new MeetingId(Addresses.id(id));
        own.share(caseOf(meeting), number("version"), sent("token"));
        return Response.seeOther(URI.create("/meetings/" + meeting.value() + "#say"))
                .build();
    }

    private CaseId caseOf(MeetingId meeting) {
        return meetings.read(meeting).caseId();
    }

    private OwnWordsInWords words(MeetingId meeting) {
        PersonId me = SignedIn.of(request).map(SignedIn::person).orElse(null);
        boolean child = cases.child(caseOf(meeting)).person().equals(me);
        return new OwnWordsInWords(pages.current(), meeting, child);
    }

    private ContentType form() {
        return types.byKey(OwnWords.FORM);
    }

    private static ObjectNode said(String words) {
        return JsonNodeFactory.instance.objectNode().put("words", words);
    }

    private static View view(OwnSheet sheet) {
        return new View("conference/own", sheet);
    }

    private String sent(String name) {
        return Optional.ofNullable(SentForm.of(request).get(name))
                .map(sent -> sent[0])
                .orElse("");
    }

    private int number(String name) {
        String digits = sent(name);
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    private static String token() {
        return Ids.next().toString();
    }
}
