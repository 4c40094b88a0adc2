package org.goldenthread.web.pages.conference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
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
import java.util.Map;
import java.util.Optional;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Coordinator;
import org.goldenthread.core.content.AnswersRejected;
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.content.ContentTypes;
import org.goldenthread.core.content.FieldError;
import org.goldenthread.core.content.PageAnswers;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Ids;
import org.goldenthread.web.login.SentForm;
import org.goldenthread.web.pages.form.Asking;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.ConferenceEnding;
import org.jspecify.annotations.Nullable;

/** Ends a conference before its review: a parent says stop, or the manager ends it with a reason. */
@Path("cases/{id}/end")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class EndingPages {

    @Inject
    ConferenceEnding ending;

    @Inject
    CaseReading cases;

    @Inject
    ContentTypes types;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        return sheet(caseId, form(caseId), JsonNodeFactory.instance.objectNode(), List.of());
    }

    @POST
    public Response said(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        ContentType form = form(caseId);
        JsonNode answers = PageAnswers.read(form, sent());
        String token = Optional.ofNullable(request.getParameter("token"))
                .orElseGet(() -> Ids.next().toString());
        try {
            if (stops(form)) {
                ending.stop(caseId, answers, token);
            } else {
                ending.close(caseId, answers, token);
            }
        } catch (AnswersRejected rejected) {
            return Response.status(422)
                    .entity(sheet(caseId, form, answers, rejected.errors()))
                    .build();
        }
        return Response.seeOther(URI.create("/")).build();
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        ContentType form = form(caseId);
        return sheet(caseId, form, PageAnswers.read(form, sent()), List.of());
    }

    private ContentType form(CaseId caseId) {
        return types.byKey(ending.asked(caseId));
    }

    private Map<String, List<String>> sent() {
        return SentForm.lists(request);
    }

    private View sheet(CaseId caseId, ContentType form, JsonNode answers, List<FieldError> errors) {
        Page page = pages.current();
        Asking asking = new Asking(page, form, answers, errors, PeopleToChoose.none(), "");
        Sheet sheet = new Sheet(
                page.say(form.titleKey()),
                page.say(form.titleKey()),
                "",
                "/cases/" + caseId.value() + "/end",
                back(page, caseId),
                1,
                1,
                asking.onPage(1).stream().map(Question::belowHeading).toList(),
                asking.errorsOnPage(1),
                Ids.next().toString(),
                page.say(stops(form) ? "end.stops.send" : "end.send"),
                false,
                false);
        return new View("conference/end", new Ending(sheet, stops(form), talk(page, caseId)));
    }

    /** A parent ends it for themselves; the manager for everybody. */
    private static boolean stops(ContentType form) {
        return form.key().equals(ConferenceEnding.FAMILY_STOP);
    }

    private static String back(Page page, CaseId caseId) {
        return page.reader().staff() ? "/cases/" + caseId.value() : "/";
    }

    /** Who coordinates may be talked with before anything is called off for everybody. */
    private @Nullable Link talk(Page page, CaseId caseId) {
        return cases.coordinators(caseId).stream()
                .findFirst()
                .map(coordinator -> talk(page, caseId, coordinator))
                .orElse(null);
    }

    /** A family rings; where there is no number it is told whom to talk to, and is sent nowhere. */
    static Link talk(Page page, CaseId caseId, Coordinator coordinator) {
        String talk = page.say("end.talk", "name", coordinator.knownAs());
        String number = coordinator.telephone();
        if (page.reader().staff()) {
            return new Link("/cases/" + caseId.value() + "/people", talk);
        }
        return number == null
                ? new Link("", talk)
                : new Link(
                        "tel:" + number.replace(" ", ""),
                        page.say("end.ring", "name", coordinator.knownAs(), "number", number));
    }
}
