package org.goldenthread.web.pages.kinds;

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
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindQuestion;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** One question of a kind, new or changed. */
@Path("editor/kinds/{key}/question")
@Produces("text/html;charset=UTF-8")
public class QuestionPages {

    @Inject
    AtTheDesk desk;

    @Inject
    HttpServletRequest request;

    @PathParam("key")
    String key = "";

    @QueryParam("name")
    @DefaultValue("")
    String name = "";

    @GET
    public View ask() {
        desk.mustBeDrawn(AtTheDesk.key(key));
        return sheet(null, List.of());
    }

    @ShownAgain
    public View again() {
        return sheet(SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> sent) {
        Opened opened = desk.opened(AtTheDesk.key(key));
        QuestionBoxes boxes = boxes(opened, sent);
        List<Link> wrong = boxes.wrong();
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            keep(opened.key(), AtTheDesk.drawn(opened), boxes);
            return AtTheDesk.to(AtTheDesk.place(opened.key()) + "?done=saved#questions");
        } catch (CannotBeDone not) {
            return refused(sent, new Typed(desk.words().page(), "kind", sent).because(not, "label-en"));
        }
    }

    private void keep(ContentTypeKey kind, KindSheet sheet, QuestionBoxes boxes) {
        KindQuestion question = boxes.question();
        if (!name.isEmpty() && !question.name().equals(name)) {
            sheet.rename(name, question.name(), desk.isAsked(kind, name));
        }
        sheet.put(question);
        desk.keep(kind, boxes.changes(), sheet, "");
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private QuestionBoxes boxes(Opened opened, MultivaluedMap<String, String> sent) {
        KindSheet sheet = AtTheDesk.drawn(opened);
        if (!name.isEmpty() && !sheet.names().contains(name)) {
            throw new NotThere();
        }
        return new QuestionBoxes(desk.words(), opened.key(), sheet, name, sent);
    }

    private View sheet(@org.jspecify.annotations.Nullable MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = desk.opened(AtTheDesk.key(key));
        Page page = desk.words().page();
        String place = AtTheDesk.place(opened.key());
        MultivaluedMap<String, String> before = new MultivaluedHashMap<>();
        QuestionBoxes boxes = boxes(opened, sent == null ? before : sent);
        if (sent == null) {
            boxes.fill(before);
        }
        String token = new Typed(page, "kind", sent == null ? before : sent).said("token");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say(name.isEmpty() ? "kinds.add" : "kinds.question.heading"),
                        "",
                        place + "/question" + (name.isEmpty() ? "" : "?name=" + name),
                        place,
                        1,
                        1,
                        boxes.all(),
                        wrong,
                        token.isEmpty()
                                ? String.valueOf(AtTheDesk.proposed(opened).changes())
                                : token,
                        page.say("kinds.keep"),
                        false,
                        false));
    }
}
