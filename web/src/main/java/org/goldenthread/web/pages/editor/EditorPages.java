package org.goldenthread.web.pages.editor;

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
import org.goldenthread.core.content.ContentType;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialId;
import org.goldenthread.core.editorial.EditorialOffers;
import org.goldenthread.core.editorial.EditorialProofreading;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.DeskLine;
import org.goldenthread.core.editorial.ReleasesDesk;
import org.goldenthread.core.editorial.WordingDesk;
import org.goldenthread.core.editorial.WordingNeed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.View;

/** The editors' desk: everything that is written for everybody, and one thing with all there is to know of it. */
@Path("editor")
@Produces("text/html;charset=UTF-8")
public class EditorPages {

    private static final int MOST = 50;
    private static final List<String> NEWS = List.of(
            "ask",
            "approve",
            "take-back",
            "withdraw",
            "end",
            "saved",
            "kept",
            "dropped",
            "restored",
            "read",
            "still",
            "declined",
            "better");

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialProofreading proofreading;

    @Inject
    WordingDesk wordings;

    @Inject
    EditorialOffers offers;

    @Inject
    ReleasesDesk releases;

    @Inject
    HalfWritten half;

    @Inject
    Speaking speaking;

    @GET
    public View all(
            @QueryParam("type") @DefaultValue("") String type,
            @QueryParam("stage") @DefaultValue("") String stage,
            @QueryParam("need") @DefaultValue("") String need,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("done") @DefaultValue("") String done) {
        mustBeThere();
        EditorWords words = speaking.words();
        Page page = words.page();
        List<ContentType> types = speaking.types();
        DeskAsked asked = DeskAsked.of(types, type, stage, need);
        Portion<DeskLine> shown = portion(asked, after);
        DeskLine last = shown.last();
        return new View(
                "editor/all",
                new DeskView(
                        shown.shown().stream()
                                .map(line -> new DeskView.Row(
                                        Places.of(line.id()),
                                        line.title(),
                                        words.type(speaking.type(line.key())),
                                        words.stage(line.stage()),
                                        words.lacks(line.variants())))
                                .toList(),
                        asked.filters(page, types, words),
                        asked.chosen(),
                        desk.mayBegin() ? Places.DESK + "/new" : null,
                        last == null ? null : asked.more(last.id()),
                        kept(words, types),
                        done.equals("kept") ? page.say("editor.done.kept-new") : ""));
    }

    /** What whoever looks has half written. Nobody else does. */
    private List<Link> kept(EditorWords words, List<ContentType> types) {
        return half.mine(types).stream()
                .map(one -> new Link(
                        one.at(),
                        speaking.variants()
                                .named(one.tag())
                                .map(tag -> words.page()
                                        .say("editor.lacks", "language", one.title(), "what", words.variant(tag)))
                                .orElse(one.title())))
                .toList();
    }

    private Portion<DeskLine> portion(DeskAsked asked, String after) {
        EditorialId from = after.isEmpty() ? null : Places.id(after);
        return Portion.of(desk.list(asked.filter(), from, MOST + 1), MOST);
    }

    /** Every language of everything: what is missing, old or unread. */
    @GET
    @Path("languages")
    public View languages(@QueryParam("after") @DefaultValue("") String after) {
        mustBeThere();
        EditorWords words = speaking.words();
        Portion<DeskLine> shown = portion(new DeskAsked(null, null, null), after);
        return new View("editor/languages", LanguagesView.of(words, wordings(words.page()), shown));
    }

    private String wordings(Page page) {
        return page.say(
                "editor.languages.wording",
                "count",
                wordings.count(null),
                "unread",
                wordings.count(WordingNeed.UNREAD));
    }

    /** How old one has to be to read it. */
    @GET
    @Path("reading")
    public View reading(@QueryParam("after") @DefaultValue("") String after) {
        mustBeThere();
        EditorialId from = after.isEmpty() ? null : Places.id(after);
        return new View(
                "editor/reading", ReadingView.of(speaking.words(), Portion.of(desk.graded(from, MOST + 1), MOST)));
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        EditorialId thing = Places.id(id);
        EditorsDesk.Opened opened = desk.open(thing);
        ItemInWords words = new ItemInWords(speaking.words(), opened, speaking.variants(), half.kept(opened))
                .in(releases.with(thing).orElse(null));
        return new View(
                "editor/one",
                words.view(
                        history.revisions(thing), history.offers(thing), NEWS.contains(done) ? words.news(done) : ""));
    }

    /** Whoever presses it says that the language is theirs and that they have read the words that stood on the page. */
    @POST
    @Path("{id}/read/{tag}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(
            @PathParam("id") String id,
            @PathParam("tag") String tag,
            @FormParam("number") @DefaultValue("0") String number) {
        EditorialId thing = Places.id(id);
        proofreading.markRead(thing, speaking.variant(tag), Speaking.number(number));
        return Places.to(Places.of(thing) + "?done=read");
    }

    /** Whoever presses it says that what came with the portal, and stood on the page, is not wanted. */
    @POST
    @Path("{id}/decline/{tag}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decline(
            @PathParam("id") String id, @PathParam("tag") String tag, @FormParam("sum") @DefaultValue("") String sum) {
        EditorialId thing = Places.id(id);
        offers.decline(thing, speaking.variant(tag), sum);
        return Places.to(Places.of(thing) + "?done=declined");
    }

    private void mustBeThere() {
        if (!desk.isThere()) {
            throw new NotThere();
        }
    }
}
