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
import java.util.Optional;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** What becomes of answers that there are already: what stands where nobody answered, or what an answer becomes that is gone. */
@Path("editor/kinds/{key}/becomes")
@Produces("text/html;charset=UTF-8")
public class BecomesPages {

    @Inject
    AtTheDesk desk;

    @Inject
    HttpServletRequest request;

    @PathParam("key")
    String key = "";

    @GET
    public View ask() {
        desk.mustBeDrawn(AtTheDesk.key(key));
        return sheet(new MultivaluedHashMap<>(), List.of());
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
        BecomesBoxes boxes = new BecomesBoxes(desk.words(), opened.key(), sheet, sent);
        List<Link> wrong = boxes.wrong(used(opened));
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            boxes.say(used(opened));
            desk.keep(opened.key(), boxes.changes(), sheet, "");
            return AtTheDesk.to(AtTheDesk.place(opened.key()) + "?done=saved");
        } catch (CannotBeDone not) {
            return refused(sent, new Typed(desk.words().page(), "kind", sent).because(not, "question"));
        }
    }

    private static JsonNode used(Opened opened) {
        return Optional.ofNullable(opened.inUse()).orElseThrow(NotThere::new);
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = desk.opened(AtTheDesk.key(key));
        used(opened);
        Page page = desk.words().page();
        BecomesBoxes boxes = new BecomesBoxes(desk.words(), opened.key(), AtTheDesk.drawn(opened), sent);
        String place = AtTheDesk.place(opened.key());
        String token = new Typed(page, "kind", sent).said("token");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("kinds.becomes.heading"),
                        page.say("kinds.becomes.words"),
                        place + "/becomes",
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
