package org.goldenthread.demonstration.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.court.CourtBoard;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.NewDisclosure;
import org.goldenthread.core.court.NewProceedings;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.ProceedingsId;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.court.Recipient;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.demonstration.family.StoryText.CaseText;
import org.goldenthread.demonstration.family.StoryText.CourtText;
import org.goldenthread.demonstration.family.StoryText.FilingText;
import org.goldenthread.demonstration.family.StoryText.OpeningText;

/** What is before a court in the story; told again, it is there once. */
@ApplicationScoped
class BeforeTheCourt {

    private Acting acting;
    private GoingToCourt going;
    private Disclosing disclosing;
    private CourtReading reading;
    private PortalClock clock;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected BeforeTheCourt() {}

    @Inject
    BeforeTheCourt(Acting acting, GoingToCourt going, Disclosing disclosing, CourtReading reading, PortalClock clock) {
        this.acting = acting;
        this.going = going;
        this.disclosing = disclosing;
        this.reading = reading;
        this.clock = clock;
    }

    /** Once the papers are there that it is about. */
    void happen(CaseText about, Who who) {
        CourtText court = about.court();
        if (court != null) {
            acting.as(who.actor(court.by()), () -> happen(court, who.caseOf(about.child()), who));
        }
    }

    private void happen(CourtText court, CaseId caseId, Who who) {
        ProceedingsId proceedings = reading.board(caseId).proceedings().stream()
                .map(ProceedingsLine::id)
                .findFirst()
                .orElseGet(() -> going.begin(
                        caseId,
                        new NewProceedings(
                                court.court(),
                                court.kind(),
                                court.number(),
                                new Days(clock.today()).named(court.issued()))));
        court.filings().forEach(filing -> file(filing, proceedings, caseId, who));
    }

    private void file(FilingText filing, ProceedingsId proceedings, CaseId caseId, Who who) {
        CourtBoard board = reading.board(caseId);
        FileId file = board.unfiled().stream()
                .filter(line -> line.name().equals(filing.paper()))
                .map(FileLine::id)
                .findFirst()
                .orElseGet(() -> there(board, filing).file().id());
        CourtPaperId paper = going.file(proceedings, file, filing.origin());
        List<Recipient> recipients = disclosing.recipients(paper);
        filing.open().forEach(open -> open(open, paper, recipients, who));
    }

    private static PaperLine there(CourtBoard board, FilingText filing) {
        return board.papers().stream()
                .filter(line -> line.file().name().equals(filing.paper()))
                .findFirst()
                .orElseThrow();
    }

    private void open(OpeningText open, CourtPaperId paper, List<Recipient> recipients, Who who) {
        boolean already = reading.paper(paper).open().stream()
                .anyMatch(line -> line.recipient().equals(who.person(open.person())));
        if (already) {
            return;
        }
        recipients.stream()
                .filter(one -> one.part().person().equals(who.person(open.person())))
                .forEach(one ->
                        disclosing.disclose(paper, new NewDisclosure(one.part().id(), open.basis(), null, null, null)));
    }
}
