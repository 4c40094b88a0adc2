package org.goldenthread.web.pages.search;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * @param words what is looked for
     * @param about the case that is looked through; what it cannot mean is left out, not refused
     * @param before the last one shown before
     */
    @GET
    public View search(
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("about") @DefaultValue("") String about,
            @QueryParam("before") @Nullable String before) {
        Page page = pages.current();
        List<CaseLine> mine = cases.myCases();
        CaseId chosen = mine.stream()
                .map(CaseLine::id)
                .filter(id -> id.value().toString().equals(about))
                .findFirst()
                .orElse(null);
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
        return view(new SearchView(
                words,
                SearchWords.LONGEST,
                children,
                "",
                found.shown().stream().map(inWords::row).toList(),
                more(words, chosen, found.last())));
    }

    private static View view(SearchView view) {
        return new View("search/search", view);
    }

    private static @Nullable String more(String words, @Nullable CaseId chosen, @Nullable Result last) {
        return last == null
                ? null
                : "/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                        + (chosen == null ? "" : "&about=" + chosen.value()) + "&before="
                        + last.found().id();
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
