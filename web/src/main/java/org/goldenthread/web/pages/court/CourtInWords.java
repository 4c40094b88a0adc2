package org.goldenthread.web.pages.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.goldenthread.core.court.DisclosureLine;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.jspecify.annotations.Nullable;

/** Says what is before the court in plain words. */
final class CourtInWords {

    private final Page page;
    private final InWords words;

    CourtInWords(Page page, String child) {
        this.page = page;
        this.words = new InWords(page, child);
    }

    CourtView.Proceeding proceedings(ProceedingsLine line, boolean mayEnd) {
        Instant ended = line.endedAt();
        return new CourtView.Proceeding(
                page.say(WordKey.of("court.kind", line.kind())),
                page.say(
                        "court.proceedings.detail",
                        "court",
                        line.court(),
                        "number",
                        line.number(),
                        "issued",
                        page.date(line.issued())),
                ended == null ? "" : page.say("court.ended", "day", page.date(ended)),
                mayEnd && line.goOn() ? new Link("/proceedings/" + line.id().value(), page.say("court.end")) : null);
    }

    /** @param mayOpen true where the reader may open it to others */
    CourtView.Paper paper(PaperLine line, boolean mayOpen) {
        return paper(
                line,
                line.open(),
                mayOpen ? new Link("/court-papers/" + line.id().value(), page.say("court.open")) : null);
    }

    private CourtView.Paper paper(PaperLine line, List<DisclosureLine> open, @Nullable Link more) {
        return new CourtView.Paper(
                "/files/" + line.file().id().value(),
                line.file().name(),
                page.say(
                        "court.paper.detail",
                        "origin",
                        page.say(WordKey.of("court.origin", line.origin())),
                        "day",
                        page.date(line.file().at())),
                open.stream().map(this::open).toList(),
                line.closed(),
                more);
    }

    /** A paper that is open to the reader by name, and whom else they may let read it. */
    CourtView.Paper mine(PaperLine line, boolean mayConfide) {
        return paper(
                line,
                line.open().stream().filter(open -> !isConfided(open)).toList(),
                mayConfide
                        ? new Link("/court-papers/" + line.id().value() + "/confide", page.say("court.confide.title"))
                        : null);
    }

    /** Whom the reader's side lets read it. */
    List<CourtView.Confided> confided(PaperLine line) {
        return line.open().stream()
                .filter(CourtInWords::isConfided)
                .map(one -> new CourtView.Confided(
                        who(one),
                        line.file().name(),
                        until(one),
                        "/disclosures/" + one.id().value() + "/back"))
                .toList();
    }

    /** Whoever is let read it by a party ends nothing themselves. */
    private static boolean isConfided(DisclosureLine line) {
        return line.basis().byAParty() && line.mayEnd();
    }

    private String who(DisclosureLine line) {
        String name = line.knownAs().isEmpty() ? page.say("court.somebody") : line.knownAs();
        return page.say("court.who", "name", name, "as", words.capacity(line.capacity()));
    }

    private String until(DisclosureLine line) {
        Instant until = line.until();
        return until == null ? "" : page.say("court.until", "day", page.date(until));
    }

    CourtView.Open open(DisclosureLine line) {
        LocalDate ordered = line.ordered();
        String basis = page.say(WordKey.of("court.basis", line.basis()));
        String because =
                ordered == null ? basis : page.say("court.basis.dated", "basis", basis, "day", page.date(ordered));
        return new CourtView.Open(
                who(line),
                page.say(
                        "court.why",
                        "basis",
                        because,
                        "purpose",
                        page.say(WordKey.of("court.purpose", line.basis().purpose()))),
                until(line),
                line.mayEnd() ? new Link("/disclosures/" + line.id().value(), page.say("court.open.end")) : null);
    }
}
