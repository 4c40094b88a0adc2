package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.AskingView;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.kinds.KindView;
import org.goldenthread.web.pages.kinds.KindsView;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;

/** The kinds of things: all of them, one that is being changed, and one that waits for a second person. */
final class KindGallery {

    private static final Tag DRAFT = new Tag("In use, being changed", Tag.Tone.PLAIN);
    private static final Link BECOMES = new Link("/editor/kinds/visit/becomes", "Say what becomes of earlier answers");

    private KindGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        KindsView.Row row = new KindsView.Row("/editor/kinds/visit", "How the visit was", "A form in a case.", DRAFT);
        pages.put("kinds", new View("kinds/all", new KindsView(List.of(row), "/editor/kinds/new")));
        pages.put("kinds-looked-at", new View("kinds/all", new KindsView(List.of(row), null)));
        pages.put("kinds-one", new View("kinds/one", drawn()));
        pages.put("kinds-one-new", new View("kinds/one", blank()));
        pages.put("case-asking", new View("casefile/asking", asking(List.of(), "")));
        pages.put(
                "case-asking-wrong",
                new View("casefile/asking", asking(List.of(new Link("#q-what", "Choose")), "They are asked")));
        pages.put(
                "case-asking-nobody",
                new View(
                        "casefile/asking",
                        new AskingView(CaseGallery.HEAD, List.of(), List.of(), List.of(), "/cases/0193/ask", "")));
        return pages;
    }

    private static AskingView asking(List<Link> wrong, String news) {
        Ask ask = new Ask(LongWords.page(Ground.STAFF), "asking");
        Tag answered = new Tag("Answered", Tag.Tone.GO);
        return new AskingView(
                CaseGallery.HEAD,
                List.of(
                        new AskingView.Row("How the visit was", "Ruth", answered, "/papers/1", null),
                        new AskingView.Row("How school is", "Mair", DRAFT, null, "/cases/0193/ask/1/withdraw")),
                List.of(ask.fromList("what", Map.of("visit 1", "How the visit was: Ruth"), "")),
                wrong,
                "/cases/0193/ask",
                news);
    }

    private static KindView drawn() {
        return new KindView(
                "How the visit was",
                DRAFT,
                List.of("A form in a case.", "In addresses it is called visit."),
                List.of(
                        new Link("/editor/kinds/visit/question", "Add a question"),
                        new Link("/editor/kinds/visit/step/ask", "Ask a second person")),
                List.of(
                        new KindView.Question(
                                "how",
                                "How did it go?",
                                "Say it as you would to a friend.",
                                List.of("One of a list", "Well · Not well", "Has to be answered", "On page 1"),
                                "/editor/kinds/visit/question?name=how"),
                        new KindView.Question("why", "Why?", "", List.of("Words of their own"), null)),
                "/editor/kinds/visit",
                3,
                new KindView.Check(
                        false,
                        "It cannot be done so",
                        List.of("There is something in cases that would not fit."),
                        BECOMES),
                List.of("New: Why?"),
                new KindView.Offer(List.of("New: When?"), new Link("/editor/kinds/visit/step/take-up", "Begin")),
                List.of(new KindView.Deed("Lowri Pugh began it", "better")),
                "It is saved, as a draft");
    }

    private static KindView blank() {
        return new KindView(
                "How the visit was",
                DRAFT,
                List.of(),
                List.of(),
                List.of(),
                "/editor/kinds/visit",
                0,
                new KindView.Check(true, "It all fits", List.of(), null),
                List.of(),
                new KindView.Offer(List.of(), null),
                List.of(new KindView.Deed("Version 1 came with the portal", "")),
                "");
    }
}
