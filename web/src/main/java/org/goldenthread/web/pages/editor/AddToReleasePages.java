package org.goldenthread.web.pages.editor;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.DeskFilter;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleaseStage;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.ReleasesDesk.OpenedRelease;
import org.goldenthread.core.editorial.Stage;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** Puts drafts into a release, several at once. */
@Path("editor/releases/{id}/add")
@Produces("text/html;charset=UTF-8")
public class AddToReleasePages {

    private static final String THINGS = "things";

    @Inject
    EditorsDesk desk;

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleaseGathering gathering;

    @Inject
    Speaking speaking;

    @PathParam("id")
    String id = "";

    @GET
    public View ask() {
        return sheet(opened(), Set.of(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        OpenedRelease opened = opened();
        List<String> chosen = Objects.requireNonNullElse(sent.get(THINGS), List.of());
        Page page = speaking.words().page();
        if (chosen.isEmpty()) {
            return refused(opened, chosen, page.say("ask.editor.things.wrong"));
        }
        try {
            chosen.forEach(one -> gathering.add(opened.line().id(), Places.id(one)));
            return Places.to(Places.of(opened.line().id()) + "?done=add");
        } catch (CannotBeDone not) {
            return refused(opened, chosen, page.sayInOrder(not.textKey(), not.arguments()));
        }
    }

    private Response refused(OpenedRelease opened, List<String> chosen, String why) {
        return Response.status(422)
                .entity(sheet(opened, Set.copyOf(chosen), List.of(new Link("#q-" + THINGS, why))))
                .build();
    }

    private View sheet(OpenedRelease opened, Set<String> chosen, List<Link> wrong) {
        String place = Places.of(opened.line().id());
        Page page = speaking.words().page();
        Map<String, String> drafts = new LinkedHashMap<>();
        for (DeskLine line : desk.list(new DeskFilter(null, Stage.DRAFT, null), null, ReleaseGathering.MOST)) {
            drafts.put(line.id().value().toString(), line.title());
        }
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.release.add.link"),
                        page.say(drafts.isEmpty() ? "editor.release.add.none" : "editor.release.add.words"),
                        place + "/add",
                        place,
                        1,
                        1,
                        drafts.isEmpty() ? List.of() : List.of(new Ask(page, "editor").anyOf(THINGS, drafts, chosen)),
                        wrong,
                        "",
                        page.say("editor.release.into.send"),
                        false,
                        false));
    }

    private OpenedRelease opened() {
        OpenedRelease opened = releases.open(Places.release(id));
        if (!opened.mayWrite() || opened.line().stage() != ReleaseStage.OPEN) {
            throw new NotThere();
        }
        return opened;
    }
}
