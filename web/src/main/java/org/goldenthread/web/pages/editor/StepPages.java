package org.goldenthread.web.pages.editor;

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
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialPublishing;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings a thing on its way to the public, and back: each step on a page of its own, with the reason that its history keeps. */
@Path("editor/{id}/{step: ask|approve|take-back|withdraw|end}")
@Produces("text/html;charset=UTF-8")
public class StepPages {

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialPublishing publishing;

    @Inject
    Speaking speaking;

    @Inject
    PortalClock clock;

    @Inject
    HttpServletRequest request;

    @PathParam("id")
    String id = "";

    @PathParam("step")
    String step = "";

    @GET
    public View ask() {
        return sheet(new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again() {
        return sheet(SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Opened opened = opened();
        StepQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            act(opened.line().id(), asked);
            return Places.to(Places.of(opened.line().id()) + "?done=" + step);
        } catch (CannotBeDone not) {
            return refused(sent, asked.because(not, Places.of(opened.line().id()) + "/" + step));
        }
    }

    private void act(EditorialId thing, StepQuestions asked) {
        switch (step) {
            case "ask" -> publishing.askForReview(thing, asked.revision(), asked.why());
            case "approve" -> publishing.approve(thing, asked.revision(), asked.from(), asked.until(), asked.why());
            case "take-back" -> publishing.takeBack(thing, asked.why());
            case "withdraw" -> publishing.withdraw(thing, asked.why());
            case "end" -> publishing.endAt(thing, Objects.requireNonNull(asked.until()), asked.why());
            default -> throw new NotThere();
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = opened();
        return questions(sent).sheet(opened, new ItemInWords(speaking.words(), opened, speaking.variants()), wrong);
    }

    private StepQuestions questions(MultivaluedMap<String, String> sent) {
        return new StepQuestions(speaking.words().page(), step, sent, clock.now());
    }

    private Opened opened() {
        Opened opened = desk.open(Places.id(id));
        boolean may = step.equals("ask") || step.equals("take-back") ? opened.mayWrite() : opened.mayShare();
        if (!may) {
            throw new NotThere();
        }
        return opened;
    }
}
