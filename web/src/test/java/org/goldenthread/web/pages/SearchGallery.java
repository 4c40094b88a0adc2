package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.search.Highlight;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.parts.Tag.Tone;
import org.goldenthread.web.pages.search.SearchView;
import org.goldenthread.web.pages.search.SearchView.Choice;
import org.goldenthread.web.pages.search.SearchView.Row;
import org.goldenthread.web.pages.shell.View;

/** A search before anything was asked, one that found nothing, one of too many letters, and one with finds. */
final class SearchGallery {

    private static final List<Choice> CHILDREN =
            List.of(new Choice("", "All children", true), new Choice("0193", "Ela", false));

    private static final Row PAPER = new Row(
            "/papers/0193",
            "Information for the family",
            new Tag("Paper", Tone.PLAIN),
            "About Ela. 16 November 2026, version 2",
            false,
            new Highlight("… On Fridays she stays with ", "Nain", " and they walk down to the harbour …"),
            true);
    private static final Row FILE = new Row(
            "/files/0194", "nain.pdf", new Tag("File", Tone.QUIET), "16 November 2026, 12 KB", true, null, false);

    private SearchGallery() {}

    static Map<String, View> family() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("search", view(SearchView.before("", 200, List.of())));
        pages.put("search-nothing", view(new SearchView("ffŵl", 200, List.of(), "", List.of(), null)));
        pages.put("search-found", view(new SearchView("nain", 200, List.of(), "", List.of(PAPER, FILE), null)));
        return pages;
    }

    static Map<String, View> staff() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("search-staff", view(new SearchView("nain", 200, CHILDREN, "", List.of(PAPER, FILE), "0194")));
        pages.put(
                "search-staff-wrong",
                view(new SearchView("nain", 200, CHILDREN, "Write 200 letters at most.", List.of(), null)));
        return pages;
    }

    private static View view(SearchView view) {
        return new View("search/search", view);
    }
}
