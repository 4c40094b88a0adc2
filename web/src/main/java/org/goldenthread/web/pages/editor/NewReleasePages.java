package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Begins a release, with its name. */
@Path("editor/releases/new")
@Produces("text/html;charset=UTF-8")
public class NewReleasePages {

    private static final String HERE = Places.RELEASES + "/new";

    @Inject
    EditorsDesk desk;

    @Inject
    ReleaseGathering gathering;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask() {
        return naming(new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View askAgain() {
        return naming(SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(MultivaluedMap<String, String> sent) {
        Page page = speaking.words().page();
        ReleaseQuestions asked = new ReleaseQuestions(page, sent);
        if (!asked.misnamed().isEmpty()) {
            return refused(sent, asked.misnamed());
        }
        try {
            return Places.to(Places.of(gathering.begin(asked.name())));
        } catch (CannotBeDone not) {
            return refused(sent, List.of(asked.because(page.sayInOrder(not.textKey(), not.arguments()))));
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(naming(sent, wrong)).build();
    }

    private View naming(MultivaluedMap<String, String> sent, List<Link> wrong) {
        if (!desk.mayBegin()) {
            throw new NotThere();
        }
        Page page = speaking.words().page();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.release.new"),
                        page.say("editor.release.lead"),
                        HERE,
                        Places.RELEASES,
                        1,
                        1,
                        List.of(new ReleaseQuestions(page, sent).named()),
                        wrong,
                        "",
                        page.say("form.continue"),
                        false,
                        false));
    }
}
