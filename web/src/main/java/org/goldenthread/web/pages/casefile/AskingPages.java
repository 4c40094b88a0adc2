package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkState;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.ask.FormAsking;
import org.goldenthread.workflows.ask.FormAsking.AskedFor;

/** Asks somebody of the case to fill in a form, and says what became of it. */
@Path("cases/{id}/ask")
@Produces("text/html;charset=UTF-8")
public class AskingPages {

    private static final List<String> NEWS = List.of("asked", "withdrawn");

    @Inject
    FormAsking asking;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @PathParam("id")
    String id = "";

    @GET
    public View all(@QueryParam("done") @DefaultValue("") String done) {
        return view(new MultivaluedHashMap<>(), List.of(), NEWS.contains(done) ? done : "");
    }

    @ShownAgain
    public View again() {
        return view(SentBoxes.of(request), List.of(), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(MultivaluedMap<String, String> sent) {
        Page page = pages.current();
        Typed typed = new Typed(page, "asking", sent);
        String[] chosen = typed.said("what").split(" ", 2);
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "what", "", choices(page).containsKey(typed.said("what")));
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            asking.ask(caseId(), new ContentTypeKey(chosen[0]), new PersonId(UUID.fromString(chosen[1])));
            return to("?done=asked");
        } catch (CannotBeDone not) {
            return refused(sent, typed.because(not, "what"));
        }
    }

    /** Whoever asked takes it back. */
    @POST
    @Path("{item}/withdraw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("item") String item) {
        asking.withdraw(caseId(), new WorkItemId(Addresses.id(item)));
        return to("?done=withdrawn");
    }

    private Response to(String done) {
        return Response.seeOther(URI.create("/cases/" + caseId().value() + "/ask" + done))
                .build();
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(view(sent, wrong, "")).build();
    }

    private CaseId caseId() {
        return new CaseId(Addresses.id(id));
    }

    private View view(MultivaluedMap<String, String> sent, List<Link> wrong, String done) {
        Page page = pages.current();
        CaseId caseId = caseId();
        Map<String, String> choices = choices(page);
        Typed typed = new Typed(page, "asking", sent);
        List<Question> questions = choices.isEmpty()
                ? List.of()
                : List.of(new Ask(page, "asking").fromList("what", choices, typed.said("what")));
        String base = "/cases/" + caseId.value() + "/ask";
        Map<PersonId, String> names = cases.names(caseId);
        return new View(
                "casefile/asking",
                new AskingView(
                        heads.head(page, caseId, "ask"),
                        asking.inCase(caseId).stream()
                                .map(one -> row(page, one, names, base))
                                .toList(),
                        questions,
                        wrong,
                        base,
                        done.isEmpty() ? "" : page.say("asking.done." + done)));
    }

    /** Each form with each person who may be asked for it. */
    private Map<String, String> choices(Page page) {
        Map<String, String> choices = new LinkedHashMap<>();
        asking.open(caseId())
                .forEach(one -> one.people()
                        .forEach(person -> choices.put(
                                one.form().key() + " " + person.part().person().value(), words(page, one, person))));
        return choices;
    }

    private static String words(Page page, FormAsking.Askable one, Involved person) {
        return page.say("asking.choice", "form", page.say(one.form().titleKey()), "person", person.knownAs());
    }

    private AskingView.Row row(Page page, AskedFor one, Map<PersonId, String> names, String base) {
        WorkLine line = one.line();
        UUID answer = line.answer();
        boolean readable = answer != null && guard.allows(Action.SEE, new ContentId(answer));
        PersonId person = line.person();
        return new AskingView.Row(
                page.say(line.titleKey()),
                person == null ? "" : names.getOrDefault(person, page.say("asking.somebody")),
                tag(page, line.state()),
                readable ? "/papers/" + answer : null,
                one.canBeTakenBack() ? base + "/" + line.id().value() + "/withdraw" : null);
    }

    private static Tag tag(Page page, WorkState state) {
        return state == WorkState.OPEN
                ? new Tag(page.say("asking.state.open"), Tag.Tone.KIN)
                : new Tag(page.say("asking.state.done"), Tag.Tone.GO);
    }
}
