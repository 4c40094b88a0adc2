package org.goldenthread.web.pages.kinds;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kinds.KindSheet;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.web.pages.shell.View;

/** Every kind of thing, and one with what it asks and what became of it. */
@Path("editor/kinds")
@Produces("text/html;charset=UTF-8")
public class KindPages {

    private static final List<String> NEWS =
            List.of("change", "take-up", "ask", "take-back", "approve", "saved", "made", "drop");

    @Inject
    KindsReading kinds;

    @Inject
    AtTheDesk desk;

    @GET
    public View all() {
        KindInWords words = desk.words();
        return new View(
                "kinds/all",
                new KindsView(
                        kinds.all().stream()
                                .map(line -> new KindsView.Row(
                                        AtTheDesk.place(line.key()),
                                        words.title(line.key(), line.schema()),
                                        words.room(line.schema()),
                                        words.tag(line.stage(), line.type() != null)))
                                .toList(),
                        kinds.mayWrite() ? AtTheDesk.KINDS + "/new" : null));
    }

    @GET
    @Path("{key}")
    public View one(@PathParam("key") String key, @QueryParam("done") @DefaultValue("") String done) {
        Opened opened = kinds.open(AtTheDesk.key(key));
        return new View("kinds/one", new OneKind(desk.words(), opened, kinds).view(NEWS.contains(done) ? done : ""));
    }

    /** A question one place up or down, or out. */
    @POST
    @Path("{key}/move")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("key") String key,
            @FormParam("name") @DefaultValue("") String name,
            @FormParam("way") @DefaultValue("") String way,
            @FormParam("token") @DefaultValue("") String token) {
        ContentTypeKey kind = AtTheDesk.key(key);
        KindSheet sheet = desk.drawn(kind);
        if (!sheet.names().contains(name)) {
            throw new NotThere();
        }
        switch (way) {
            case "up", "down" -> sheet.move(name, way.equals("up"));
            case "out" -> sheet.remove(name, desk.isAsked(kind, name));
            default -> throw new NotThere();
        }
        desk.keep(kind, AtTheDesk.number(token), sheet, "");
        return AtTheDesk.to(AtTheDesk.place(kind) + "#questions");
    }
}
