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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.ReleasePublishing;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.ReleasesDesk.OpenedRelease;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings a release on its way to the public, and back: each step on a page of its own, with the reason that is kept. */
@Path("editor/releases/{id}/{step: ask|go|take-back|roll-back}")
@Produces("text/html;charset=UTF-8")
public class ReleaseStepPages {

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleasePublishing publishing;

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
        String place = Places.of(opened().line().id());
        StepQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            act(Places.release(id), asked);
            return Places.to(place + "?done=" + step);
        } catch (CannotBeDone not) {
            return refused(sent, asked.because(not, place + "/" + step));
        }
    }

    private void act(ReleaseId release, StepQuestions asked) {
        switch (step) {
            case "ask" -> publishing.ask(release, asked.revision(), asked.why());
            case StepQuestions.TOGETHER -> publishing.approve(release, asked.revision(), asked.from(), asked.why());
            case "take-back" -> publishing.takeBack(release, asked.why());
            case "roll-back" -> publishing.rollBack(release, asked.why());
            default -> throw new NotThere();
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        OpenedRelease opened = opened();
        return questions(sent)
                .sheet(
                        "editor.release.step.",
                        Places.of(opened.line().id()),
                        opened.line().number(),
                        new ReleaseInWords(speaking.words(), opened).before(),
                        wrong);
    }

    private StepQuestions questions(MultivaluedMap<String, String> sent) {
        return new StepQuestions(speaking.words().page(), step, sent, clock.now());
    }

    private OpenedRelease opened() {
        OpenedRelease opened = releases.open(Places.release(id));
        boolean may = step.equals("ask") || step.equals("take-back") ? opened.mayWrite() : opened.mayShare();
        if (!may) {
            throw new NotThere();
        }
        return opened;
    }
}
