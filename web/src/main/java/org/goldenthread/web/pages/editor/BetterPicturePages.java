package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PictureFields;
import org.goldenthread.core.editorial.PictureLibrary;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Brings other bytes for a picture, whose words stay: as a draft, made from the revision that the address says. */
@Path("editor/{id}/picture/{number}")
@Produces("text/html;charset=UTF-8")
public class BetterPicturePages {

    private static final int CONFLICT = 409;
    private static final int UNFIT = 422;

    @Inject
    EditorsDesk desk;

    @Inject
    PictureLibrary library;

    @Inject
    PictureArrivals arrivals;

    @Inject
    Speaking speaking;

    @PathParam("id")
    String id = "";

    @PathParam("number")
    String number = "";

    @GET
    public View ask() {
        return ask(mine(), List.of());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response bring(@FormParam("file") @Nullable EntityPart file) throws IOException {
        EditorialId thing = mine();
        PictureArrivals.Arrived arrived = arrivals.receive(file);
        String picture = arrived.picture();
        if (picture == null) {
            return Response.status(UNFIT).entity(ask(thing, arrived.wrong())).build();
        }
        try {
            library.replace(thing, Speaking.number(number), picture, "");
            return Places.to(Places.of(thing) + "?done=better");
        } catch (CannotBeDone not) {
            Link why = new Link("#q-file", speaking.words().page().sayInOrder(not.textKey(), not.arguments()));
            return Response.status(CONFLICT).entity(ask(thing, List.of(why))).build();
        }
    }

    private View ask(EditorialId thing, List<Link> wrong) {
        return arrivals.ask(Places.of(thing) + "/picture/" + Speaking.number(number), Places.of(thing), wrong);
    }

    private EditorialId mine() {
        EditorsDesk.Opened opened = desk.open(Places.id(id));
        if (!opened.mayWrite() || !opened.line().key().type().equals(PictureFields.PICTURE)) {
            throw new NotThere();
        }
        return opened.line().id();
    }
}
