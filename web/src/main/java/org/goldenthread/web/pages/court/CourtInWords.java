package org.goldenthread.web.pages.court;

import java.time.Instant;
import java.time.LocalDate;
import org.goldenthread.core.court.DisclosureLine;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.kernel.WordKey;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;

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
        return new CourtView.Paper(
                "/files/" + line.file().id().value(),
                line.file().name(),
                page.say(
                        "court.paper.detail",
                        "origin",
                        page.say(WordKey.of("court.origin", line.origin())),
                        "day",
                        page.date(line.file().at())),
                line.open().stream().map(this::open).toList(),
                mayOpen ? new Link("/court-papers/" + line.id().value(), page.say("court.open")) : null);
    }

    CourtView.Open open(DisclosureLine line) {
        LocalDate ordered = line.ordered();
        String basis = page.say(WordKey.of("court.basis", line.basis()));
        String because =
                ordered == null ? basis : page.say("court.basis.dated", "basis", basis, "day", page.date(ordered));
        Instant until = line.until();
        return new CourtView.Open(
                page.say("court.who", "name", line.knownAs(), "as", words.capacity(line.capacity())),
                page.say(
                        "court.why",
                        "basis",
                        because,
                        "purpose",
                        page.say(WordKey.of("court.purpose", line.basis().purpose()))),
                until == null ? "" : page.say("court.until", "day", page.date(until)),
                line.mayEnd() ? new Link("/disclosures/" + line.id().value(), page.say("court.open.end")) : null);
    }
}
