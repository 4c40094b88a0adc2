package org.goldenthread.web.pages.kinds;

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
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindWriting;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Begins a new kind of thing: what it is called, where it lives, and who may be asked. */
@Path("editor/kinds/new")
@Produces("text/html;charset=UTF-8")
public class NewKindPages {

    private static final String HERE = AtTheDesk.KINDS + "/new";

    @Inject
    KindsReading kinds;

    @Inject
    KindWriting writing;

    @Inject
    AtTheDesk desk;

    @Inject
    HttpServletRequest request;

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
    public Response make(MultivaluedMap<String, String> sent) {
        NewKindQuestions asked = asked(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        ContentTypeKey key = asked.key();
        try {
            writing.begin(
                    key,
                    KindSheet.blank(asked.room(), asked.answeredBy(), asked.title())
                            .toString(),
                    "");
            return AtTheDesk.to(AtTheDesk.place(key) + "?done=made");
        } catch (CannotBeDone not) {
            return refused(sent, new Typed(desk.words().page(), "kind", sent).because(not, "english"));
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private NewKindQuestions asked(MultivaluedMap<String, String> sent) {
        return new NewKindQuestions(desk.words().page(), sent);
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        if (!kinds.mayWrite()) {
            throw new NotThere();
        }
        Page page = desk.words().page();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("kinds.new.heading"),
                        page.say("kinds.new.words"),
                        HERE,
                        AtTheDesk.KINDS,
                        1,
                        1,
                        asked(sent).all(),
                        wrong,
                        "",
                        page.say("form.continue"),
                        false,
                        false));
    }
}
