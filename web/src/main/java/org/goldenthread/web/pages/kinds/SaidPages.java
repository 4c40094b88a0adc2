package org.goldenthread.web.pages.kinds;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindQuestion.Spoken;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What a kind is called, and, of a form that can be asked for in a case, who may be asked. */
@Path("editor/kinds/{key}/said")
@Produces("text/html;charset=UTF-8")
public class SaidPages {

    @Inject
    AtTheDesk desk;

    @Inject
    HttpServletRequest request;

    @PathParam("key")
    String key = "";

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
        KindSheet sheet = AtTheDesk.drawn(opened);
        SaidBoxes boxes = new SaidBoxes(desk.words().page(), sheet, sent);
        List<Link> wrong = boxes.wrong();
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            sheet.call(boxes.title());
            if (sheet.isAskable()) {
                sheet.ask(boxes.people());
            }
            desk.keep(opened.key(), boxes.changes(), sheet, "");
            return AtTheDesk.to(AtTheDesk.place(opened.key()) + "?done=saved");
        } catch (CannotBeDone not) {
            return refused(sent, new Typed(desk.words().page(), "kind", sent).because(not, "english"));
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private View sheet(@Nullable MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = desk.opened(AtTheDesk.key(key));
        KindSheet sheet = AtTheDesk.drawn(opened);
        MultivaluedMap<String, String> boxes = sent == null ? before(opened, sheet) : sent;
        Page page = desk.words().page();
        String place = AtTheDesk.place(opened.key());
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("kinds.said.heading"),
                        "",
                        place + "/said",
                        place,
                        1,
                        1,
                        new SaidBoxes(page, sheet, boxes).all(),
                        wrong,
                        boxes.getFirst("token"),
                        page.say("kinds.keep"),
                        false,
                        false));
    }

    private MultivaluedMap<String, String> before(Opened opened, KindSheet sheet) {
        MultivaluedMap<String, String> boxes = new MultivaluedHashMap<>();
        Spoken title = desk.words().spoken(opened.key(), sheet, "title");
        boxes.putSingle("english", title.english());
        boxes.putSingle("welsh", title.welsh());
        boxes.putSingle("token", String.valueOf(AtTheDesk.proposed(opened).changes()));
        for (JsonNode one : sheet.schema().path("x-gt").path("answeredBy")) {
            boxes.add("people", one.asText());
        }
        return boxes;
    }
}
