package org.goldenthread.web.pages.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
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
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.EditorsDesk.Out;
import org.goldenthread.core.editorial.ReleaseGathering;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.ReleasesDesk.OpenedRelease;
import org.goldenthread.core.editorial.ReleasesDesk.ReleaseThing;
import org.goldenthread.core.editorial.VariantTag;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** One release: what is in it, how it stands, and what everybody would get by it. */
@Path("editor/releases/{id}")
@Produces("text/html;charset=UTF-8")
public class ReleasePages {

    private static final List<String> NEWS = List.of("ask", "go", "take-back", "roll-back", "add", "remove");

    @Inject
    ReleasesDesk releases;

    @Inject
    ReleaseGathering gathering;

    @Inject
    EditorialHistory history;

    @Inject
    Speaking speaking;

    @PathParam("id")
    String id = "";

    @GET
    public View one(@QueryParam("done") @DefaultValue("") String done) {
        String news = NEWS.contains(done) ? speaking.words().page().say("editor.release.done." + done) : "";
        return one(news, List.of());
    }

    private View one(String news, List<Link> wrong) {
        OpenedRelease opened = releases.open(Places.release(id));
        return new View("editor/release", new ReleaseInWords(speaking.words(), opened).view(news, wrong));
    }

    /** Takes a thing out of it. */
    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@FormParam("thing") @DefaultValue("") String thing) {
        try {
            gathering.remove(Places.release(id), Places.id(thing), "");
            return Places.to(Places.of(Places.release(id)) + "?done=remove");
        } catch (CannotBeDone not) {
            Page page = speaking.words().page();
            Link wrong = new Link("#things", page.sayInOrder(not.textKey(), not.arguments()));
            return Response.status(422).entity(one("", List.of(wrong))).build();
        }
    }

    /** What everybody gets now, held against what they would get, word by word. */
    @GET
    @Path("changes")
    public View changes() {
        OpenedRelease opened = releases.open(Places.release(id));
        List<ReleaseChangesView.Thing> things = new ArrayList<>();
        for (ReleaseThing thing : opened.things()) {
            DeskLine line = thing.line();
            things.add(new ReleaseChangesView.Thing(line.title(), Places.of(line.id()), languages(thing)));
        }
        return new View(
                "editor/release-changes",
                new ReleaseChangesView(
                        opened.line().name(), Places.of(opened.line().id()), things));
    }

    private List<ReleaseChangesView.Language> languages(ReleaseThing thing) {
        EditorWords words = speaking.words();
        WordChanges changes = words.changes(speaking.type(thing.line().key()));
        List<ReleaseChangesView.Language> languages = new ArrayList<>();
        for (DeskVariant one : thing.line().variants()) {
            if (!one.missing()) {
                List<ChangedLine> lines = changes.between(
                        out(thing, one.tag()),
                        history.words(thing.line().id(), one.tag(), thing.line().revision()));
                if (lines.stream().anyMatch(ChangedLine::changed)) {
                    languages.add(
                            new ReleaseChangesView.Language(words.variant(one.tag()), words.lang(one.tag()), lines));
                }
            }
        }
        return languages;
    }

    /** What everybody gets now in that language. */
    private JsonNode out(ReleaseThing thing, VariantTag tag) {
        Out live = thing.live();
        try {
            return live == null
                    ? MissingNode.getInstance()
                    : history.words(thing.line().id(), tag, live.revision());
        } catch (NotThere begunSince) {
            return MissingNode.getInstance();
        }
    }
}
