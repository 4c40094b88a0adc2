package org.goldenthread.web.pages.search;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.search.Result;
import org.goldenthread.core.search.SearchWords;
import org.goldenthread.core.search.Searching;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.search.SearchView.Choice;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** Looks for papers and files by their words, in one case or in all of the reader's. */
@AtOneLook
@Path("search")
@Produces("text/html;charset=UTF-8")
public class SearchPages {

    private static final int A_PAGE = 20;

    @Inject
    Searching searching;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View open(@QueryParam("about") @DefaultValue("") String about) {
        return blank("", about);
    }

    /**
     * Sent and not asked for by an address: what somebody looks for would stay in the list of where a telephone has been, and
     * that may be a shared one.
     *
     * @param words what is looked for
     * @param about the case that is looked through; what it cannot mean is left out, not refused
     * @param before the last one shown before
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public View search(
            @FormParam("words") @DefaultValue("") String words,
            @FormParam("about") @DefaultValue("") String about,
            @FormParam("before") @Nullable String before) {
        Page page = pages.current();
        List<CaseLine> mine = cases.myCases();
        CaseId chosen = chosen(mine, about);
        List<Choice> children = children(page, mine, chosen);
        if (words.length() > SearchWords.LONGEST) {
            String error = page.say("search.too-long", "most", SearchWords.LONGEST);
            return view(new SearchView(
                    words.substring(0, SearchWords.LONGEST), SearchWords.LONGEST, children, error, List.of(), null));
        }
        UUID last = before == null ? null : Addresses.id(before);
        Portion<Result> found = Portion.of(
                searching.show(
                        new SearchWords(words, chosen, last, A_PAGE + 1),
                        page.language(),
                        page.reader().easyRead() ? Reading.EASY : Reading.PLAIN),
                A_PAGE);
        FoundInWords inWords = new FoundInWords(page, mine);
        Result end = found.last();
        return view(new SearchView(
                words,
                SearchWords.LONGEST,
                children,
                "",
                found.shown().stream().map(inWords::row).toList(),
                end == null ? null : end.found().id().toString()));
    }

    /** The words are still there for whoever had to sign in again. */
    @ShownAgain
    public View again() {
        MultivaluedMap<String, String> sent = SentBoxes.of(request);
        return blank(
                Optional.ofNullable(sent.getFirst("words")).orElse(""),
                Optional.ofNullable(sent.getFirst("about")).orElse(""));
    }

    private View blank(String words, String about) {
        List<CaseLine> mine = cases.myCases();
        return view(
                SearchView.before(words, SearchWords.LONGEST, children(pages.current(), mine, chosen(mine, about))));
    }

    private static @Nullable CaseId chosen(List<CaseLine> mine, String about) {
        return mine.stream()
                .map(CaseLine::id)
                .filter(id -> id.value().toString().equals(about))
                .findFirst()
                .orElse(null);
    }

    private static View view(SearchView view) {
        return new View("search/search", view);
    }

    private static List<Choice> children(Page page, List<CaseLine> mine, @Nullable CaseId chosen) {
        if (mine.size() < 2) {
            return List.of();
        }
        List<Choice> children = new ArrayList<>();
        children.add(new Choice("", page.say("work.filter.all-children"), chosen == null));
        mine.forEach(line -> children.add(new Choice(
                line.id().value().toString(), line.childKnownAs(), line.id().equals(chosen))));
        return children;
    }
}
