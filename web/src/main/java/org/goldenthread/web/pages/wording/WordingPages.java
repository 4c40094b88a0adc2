package org.goldenthread.web.pages.wording;

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
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.content.Texts;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.PublishedReading;
import org.goldenthread.core.editorial.WordingDesk;
import org.goldenthread.core.editorial.WordingLine;
import org.goldenthread.core.kernel.Language;
import org.goldenthread.web.pages.guides.VariantWords;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.web.pages.wording.WordingsView.Lang;

/** The words of the portal, and one of them: what an editor begins to change goes on as a thing of the desk. */
@Path("editor/words")
@Produces("text/html;charset=UTF-8")
public class WordingPages {

    private static final int MOST = 40;

    @Inject
    WordingDesk words;

    @Inject
    EditorsDesk desk;

    @Inject
    PublishedReading published;

    @Inject
    Texts texts;

    @Inject
    Pages pages;

    @GET
    public View all(
            @QueryParam("find") @DefaultValue("") String find,
            @QueryParam("where") @DefaultValue("") String where,
            @QueryParam("need") @DefaultValue("") String need,
            @QueryParam("after") @DefaultValue("") String after,
            @QueryParam("read") @DefaultValue("") String read) {
        WordingsAsked asked = WordingsAsked.of(find, where, need);
        WordingDesk.Found found = words.list(asked.filter(texts.keys(Language.ENGLISH)), after, MOST + 1);
        String news =
                read.matches("\\d{1,3}") ? pages.current().count("wording.done.read", Integer.parseInt(read)) : "";
        return new View("wording/all", view(asked, found, news));
    }

    private WordingsView view(WordingsAsked asked, WordingDesk.Found found, String news) {
        Portion<WordingLine> shown = Portion.of(found.lines(), MOST);
        WordingLine last = shown.last();
        WordingInWords said = said();
        Page page = pages.current();
        return new WordingsView(
                shown.shown().stream().map(said::row).toList(),
                page.count("wording.found", found.total()),
                asked.find(),
                asked.filters(page),
                said.both().stream().map(said::language).toList(),
                said.both().stream().map(tag -> new Lang(said.lang(tag))).toList(),
                desk.mayBegin() ? seen(shown.shown()) : List.of(),
                page.say("wording.read", "language", said.language(said.both().get(1))),
                last == null ? null : asked.address("after", last.wording().name()),
                news);
    }

    private static List<String> seen(List<WordingLine> shown) {
        return shown.stream()
                .filter(line -> line.unread() && !line.behind())
                .map(line -> line.wording().name() + " " + line.sum())
                .toList();
    }

    /** Whoever presses it says that the language is theirs and that they have read what stood on the page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(
            @FormParam("seen") List<String> seen,
            @FormParam("find") @DefaultValue("") String find,
            @FormParam("where") @DefaultValue("") String where,
            @FormParam("need") @DefaultValue("") String need) {
        Map<String, String> sums = new HashMap<>();
        seen.stream()
                .limit(MOST)
                .map(one -> one.split(" ", 2))
                .filter(one -> one.length == 2)
                .forEach(one -> sums.put(one[0], one[1]));
        int read = words.markRead(sums);
        return to(WordingsAsked.of(find, where, need).address("read", String.valueOf(read)));
    }

    @GET
    @Path("{wording}")
    public View one(@PathParam("wording") String name) {
        return new View("wording/one", said().view(words.find(name), desk.mayBegin()));
    }

    /** From then on it is a thing of the desk. */
    @POST
    @Path("{wording}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@PathParam("wording") String name) {
        return to("/editor/" + words.begin(name).value());
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private WordingInWords said() {
        Page page = pages.current();
        return new WordingInWords(page, new VariantWords(texts, page.language()), published.variants());
    }
}
