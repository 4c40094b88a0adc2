package org.goldenthread.web.pages;

import java.util.List;
import java.util.Map;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.court.CourtView;
import org.goldenthread.web.pages.parts.Link;
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
                                "")));
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
                                                "/files/0199", "Order.pdf", "From the court", List.of(), null)),
                                COURT + "/begin",
                                COURT + "/file",
                                List.of("Without a number.pdf"),
                                "They can read the paper from now on")),
                "court-none",
                new View(
                        "court/court",
                        new CourtView(HEAD, "Ela", true, List.of(), List.of(), COURT + "/begin", null, List.of(), "")),
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
                                "")));
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
