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
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleaseId;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Puts a thing into a release, one that there is or another. */
@Path("editor/{id}/release")
@Produces("text/html;charset=UTF-8")
public class IntoReleasePages {

    private static final int MOST = 20;

    @Inject
    EditorsDesk desk;

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleaseGathering gathering;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @PathParam("id")
    String id = "";

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
    public Response put(MultivaluedMap<String, String> sent) {
        Opened opened = opened();
        Page page = speaking.words().page();
        ReleaseQuestions asked = new ReleaseQuestions(page, sent);
        if (!asked.wrong().isEmpty()) {
            return refused(sent, asked.wrong());
        }
        try {
            ReleaseId release = asked.another() ? gathering.begin(asked.name()) : Places.release(asked.chosen());
            gathering.add(release, opened.line().id());
            return Places.to(Places.of(release) + "?done=add");
        } catch (CannotBeDone not) {
            return refused(sent, List.of(asked.because(page.sayInOrder(not.textKey(), not.arguments()))));
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        String place = Places.of(opened().line().id());
        Page page = speaking.words().page();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.release.into.heading"),
                        page.say("editor.release.lead"),
                        place + "/release",
                        place,
                        1,
                        1,
                        List.of(new ReleaseQuestions(page, sent).which(releases.open(MOST))),
                        wrong,
                        "",
                        page.say("editor.release.into.send"),
                        false,
                        false));
    }

    private Opened opened() {
        Opened opened = desk.open(Places.id(id));
        if (!opened.mayWrite()) {
            throw new NotThere();
        }
        return opened;
    }
}
