package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.court.CourtView;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.LongWords;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Reader.Ground;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What is before the court, for those whose room it is and for a mother who reads one paper of it. */
final class CourtGallery {

    private static final String COURT = "/cases/0193/court";
    private static final CaseHead HEAD = new CaseHead(
            "Ela", "9 years old", List.of(new Link("/cases/0193", "Overview"), new Link(COURT, "Court")), COURT);

    private CourtGallery() {}

    static Map<String, View> family() {
        return Map.of(
                "court-mine",
                new View(
                        "court/court",
                        new CourtView(
                                null,
                                "Ela",
                                false,
                                List.of(proceedings("", null)),
                                List.of(paper(null, open(null))),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                "")),
                "court-mine-let",
                new View("court/court", letting(null)),
                "court-confide",
                new View("form/sheet", confide(who())),
                "court-confide-sure",
                new View("form/sheet", confide(new Ask(LongWords.page(Ground.FAMILY), "confide").date("until", ""))),
                "court-confide-nobody",
                new View("court/nobody", COURT));
    }

    static Map<String, View> staff() {
        Link end = new Link("/disclosures/0197", "End it");
        return Map.of(
                "court",
                new View(
                        "court/court",
                        new CourtView(
                                HEAD,
                                "Ela",
                                true,
                                List.of(
                                        proceedings("", new Link("/proceedings/0195", "The court has done with it")),
                                        proceedings("The court was done with it on 3 March 2024.", null)),
                                List.of(
                                        paper(new Link("/court-papers/0196", "Open it to somebody"), open(end)),
                                        new CourtView.Paper(
                                                "/files/0199", "Order.pdf", "From the court", List.of(), true, null)),
                                COURT + "/begin",
                                COURT + "/file",
                                List.of("Without a number.pdf"),
                                List.of(),
                                "They can read the paper from now on")),
                "court-none",
                new View(
                        "court/court",
                        new CourtView(
                                HEAD,
                                "Ela",
                                true,
                                List.of(),
                                List.of(),
                                COURT + "/begin",
                                null,
                                List.of(),
                                List.of(),
                                "")),
                "court-staff-mine",
                new View(
                        "court/court",
                        new CourtView(
                                HEAD,
                                "Ela",
                                false,
                                List.of(proceedings("", null)),
                                List.of(paper(null, open(null))),
                                null,
                                null,
                                List.of(),
                                List.of(),
                                "")),
                "court-staff-let",
                new View("court/court", letting(HEAD)));
    }

    /** A party, or who acts for them, has let somebody read it. */
    private static CourtView letting(@Nullable CaseHead head) {
        return new CourtView(
                head,
                "Ela",
                false,
                List.of(proceedings("", null)),
                List.of(paper(new Link("/court-papers/0196/confide", "Let somebody read this"), open(null))),
                null,
                null,
                List.of(),
                List.of(new CourtView.Confided(
                        "Mair, family",
                        "Order of 16 November.docx",
                        "Until 17 November 2027.",
                        "/disclosures/0198/back")),
                "They can read the paper from now on");
    }

    private static Question who() {
        return new Ask(LongWords.page(Ground.FAMILY), "confide").oneOf("who", Map.of("0193", "Mair, family"), "");
    }

    private static Sheet confide(Question asked) {
        return new Sheet(
                "Let somebody read this",
                "Let somebody read this",
                "Only for support or advice. They must not pass it on.",
                "/court-papers/0196/confide",
                COURT,
                1,
                1,
                List.of(asked),
                List.of(),
                "",
                "Let them read it",
                false,
                false);
    }

    private static CourtView.Proceeding proceedings(String ended, @Nullable Link end) {
        return new CourtView.Proceeding(
                "Care proceedings", "Family Court at Northmarsh, NM26C00417. Began on 9 November 2026.", ended, end);
    }

    private static CourtView.Paper paper(@Nullable Link disclose, CourtView.Open open) {
        return new CourtView.Paper(
                "/files/0198",
                "Order of 16 November.docx",
                "From the court, 16 November 2026",
                List.of(open),
                false,
                disclose);
    }

    private static CourtView.Open open(@Nullable Link end) {
        return new CourtView.Open(
                "Cerys, mum",
                "A party in the case may read it (FPR 12.73). To take part in the court case.",
                "Until 17 November 2027.",
                end);
    }
}
