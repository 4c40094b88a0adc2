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
import org.goldenthread.web.pages.held.MyHeld;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.parts.Tag;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What a second person looks at before others read it: nothing, one thing, and one thing that could not be decided. */
final class HeldGallery {

    private static final CaseHead HEAD =
            new CaseHead("Ela", "9 years old", List.of(new Link("/cases/0193", "Overview")), "/cases/0193/held");

    private static final MyHeld.Row OWN = new MyHeld.Row(
            "A file: visit.txt",
            "16 November 2026",
            "It waits for somebody to look at it.",
            "/cases/0193/waiting",
            "/cases/0193/waiting/0194");
    private static final MyHeld.Row STAYS = new MyHeld.Row(
            "What the family decided",
            "16 November 2026",
            "You cannot take it back: others have read it, or other things rest on it. You can write it again.",
            "/cases/0193/waiting",
            null);

    private static final HeldList.Back BACK = new HeldList.Back(
            "A file",
            "Written by Dai on 16 November 2026",
            "Taken back on 17 November 2026.",
            "It was sent back because: She has been told",
            "letter.txt\nI know you are at 19 Heron Court");

    private HeldGallery() {}

    static Map<String, View> pages() {
        Map<String, View> pages = new LinkedHashMap<>();
        pages.put("held-none", new View("held/list", new HeldList(HEAD, List.of(), List.of(), List.of())));
        HeldList.Row row =
                new HeldList.Row("/cases/0193/held/0194", "A file: visit.txt", "Written by Priya on 16 November 2026");
        pages.put("held", new View("held/list", new HeldList(HEAD, List.of(row), List.of(row), List.of(BACK))));
        pages.put("held-look", new View("held/look", look(List.of(), "/files/0195")));
        pages.put("held-wrong", new View("held/look", look(List.of(new Link("#q-why", "Say why")), null)));
        pages.put("held-court", new View("held/look", ofACourtPaper()));
        pages.put("held-own", new View("held/mine", new MyHeld(HEAD, List.of(OWN, STAYS), "")));
        pages.put("held-own-none", new View("held/mine", new MyHeld(HEAD, List.of(), "It is taken back")));
        pages.put("held-own-back", new View("held/back", OWN));
        return pages;
    }

    static Map<String, View> family() {
        return Map.of(
                "held-mine", new View("held/mine", new MyHeld(null, List.of(OWN), "")),
                "held-mine-none", new View("held/mine", new MyHeld(null, List.of(), "It is taken back")),
                "held-mine-back", new View("held/back", OWN));
    }

    private static HeldSheet ofACourtPaper() {
        HeldSheet any = look(List.of(), null);
        return new HeldSheet(
                any.sheet(),
                "A paper of the court",
                "16 November 2026",
                new Tag("Court", Tag.Tone.COURT),
                List.of(new Piece("… ", "12 Oakfield", " …")),
                true,
                1,
                "Nobody is told what you decide.",
                null);
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
                "If it goes back, whoever wrote it is asked to take out addresses and numbers.",
                whole);
    }
}
