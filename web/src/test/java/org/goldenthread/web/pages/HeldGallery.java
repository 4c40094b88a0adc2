package org.goldenthread.web.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.tripwire.LookingAtHeld.Piece;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.held.HeldList;
import org.goldenthread.web.pages.held.HeldSheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What a second person looks at before others read it: nothing, one thing, and one thing that could not be decided. */
final class HeldGallery {

    private static final CaseHead HEAD =
            new CaseHead("Ela", "9 years old", List.of(new Link("/cases/0193", "Overview")), "/cases/0193/held");

    private HeldGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("held-none", new View("held/list", new HeldList(HEAD, List.of())));
        HeldList.Row row =
                new HeldList.Row("/cases/0193/held/0194", "A file: visit.txt", "Written by Priya on 16 November 2026");
        pages.put("held", new View("held/list", new HeldList(HEAD, List.of(row))));
        pages.put("held-look", new View("held/look", look(List.of(), "/files/0195")));
        pages.put("held-wrong", new View("held/look", look(List.of(new Link("#q-why", "Say why")), null)));
        return pages;
    }

    private static HeldSheet look(List<Link> errors, @Nullable String whole) {
        Ask ask = new Ask(LongWords.page(Ground.STAFF), "held");
        Sheet sheet = new Sheet(
                "Look before others read it",
                "Look before others read it",
                "The marked words may say where somebody lives.",
                "/cases/0193/held/0194",
                "/cases/0193/held",
                1,
                1,
                List.of(ask.oneOf("decision", List.of("let-go", "send-back"), ""), ask.textarea("why", "")),
                errors,
                "",
                "Decide",
                false,
                false);
        List<Piece> pieces = errors.isEmpty()
                ? List.of(new Piece("… Cerys has moved to ", "19 heron\ncourt", " with the baby."))
                : List.of();
        return new HeldSheet(
                sheet,
                "A file: visit.txt",
                "Written by Priya on 16 November 2026",
                new Tag("Everybody who takes part", Tag.Tone.PLAIN),
                pieces,
                whole == null || !pieces.isEmpty(),
                1,
                whole);
    }
}
