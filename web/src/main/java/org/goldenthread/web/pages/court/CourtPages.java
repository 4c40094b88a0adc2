package org.goldenthread.web.pages.court;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtBoard;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.GoingToCourt;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.ProceedingsLine;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What is before the court in a case: all of it with to whom each paper is open, or of it what is open to the reader. */
@AtOneLook
@Path("cases/{id}/court")
@Produces("text/html;charset=UTF-8")
public class CourtPages {

    private static final Set<String> NEWS = Set.of("begun", "brought", "opened", "closed", "ended", "let", "stopped");

    @Inject
    CourtReading reading;

    @Inject
    GoingToCourt going;

    @Inject
    Confiding confiding;

    @Inject
    CaseReading cases;

    @Inject
    AccessGuard guard;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View court(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        String news = NEWS.contains(done) ? page.say("court.done." + done) : "";
        return new View("court/court", reading.isOpen(caseId) ? all(page, caseId, news) : mine(page, caseId, news));
    }

    private CourtView all(Page page, CaseId caseId, String news) {
        CaseHead head = heads.head(page, caseId, "court");
        CourtInWords words = new CourtInWords(page, head.child());
        CourtBoard board = reading.board(caseId);
        String here = "/cases/" + caseId.value() + "/court";
        boolean bring =
                board.proceedings().stream().anyMatch(line -> line.goOn() && guard.allows(Action.ADD, line.id()));
        return new CourtView(
                head,
                head.child(),
                true,
                board.proceedings().stream()
                        .map(line -> words.proceedings(line, mayEnd(line)))
                        .toList(),
                board.papers().stream()
                        .map(line -> words.paper(line, mayOpen(line)))
                        .toList(),
                going.mayBegin(caseId) ? here + "/begin" : null,
                bring ? here + "/file" : null,
                board.unfiled().stream().map(FileLine::name).toList(),
                List.of(),
                news);
    }

    private CourtView mine(Page page, CaseId caseId, String news) {
        List<PaperLine> papers = reading.mine(caseId);
        if (papers.isEmpty()) {
            throw new NotThere();
        }
        @Nullable CaseHead head = page.reader().staff() ? heads.head(page, caseId, "court") : null;
        String child = cases.child(caseId).knownAs();
        CourtInWords words = new CourtInWords(page, child);
        return new CourtView(
                head,
                child,
                false,
                papers.stream()
                        .map(PaperLine::proceedings)
                        .distinct()
                        .map(line -> words.proceedings(line, false))
                        .toList(),
                papers.stream()
                        .map(line -> words.mine(line, confiding.mayConfide(line.id())))
                        .toList(),
                null,
                null,
                List.of(),
                papers.stream().flatMap(line -> words.confided(line).stream()).toList(),
                news);
    }

    private boolean mayEnd(ProceedingsLine line) {
        return guard.allows(Action.END, line.id());
    }

    private boolean mayOpen(PaperLine line) {
        return guard.allows(Action.SHARE, line.id());
    }
}
