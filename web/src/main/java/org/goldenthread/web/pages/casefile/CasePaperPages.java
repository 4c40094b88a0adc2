package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.letter.LetterReading;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.TakingHeldBack;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The papers and files of one case. */
@AtOneLook
@Path("cases/{id}/papers")
@Produces("text/html;charset=UTF-8")
public class CasePaperPages {

    private static final int A_PAGE = 30;

    @Inject
    ContentReading content;

    @Inject
    FileReading files;

    @Inject
    LetterReading letters;

    @Inject
    LookingAtHeld held;

    @Inject
    TakingHeldBack taking;

    @Inject
    AccessGuard guard;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View papers(
            @PathParam("id") String id,
            @QueryParam("after") @Nullable String after,
            @QueryParam("files") @Nullable String filesAfter) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        CaseHead head = heads.head(page, caseId, "papers");
        InWords words = new InWords(page, head.child());
        String here = "/cases/" + caseId.value() + "/papers";
        Portion<ContentLine> papers = papers(caseId, after);
        Portion<FileLine> brought = files(caseId, filesAfter);
        Map<UUID, Notice> mine = held.ofMineIn(caseId);
        ContentLine lastPaper = papers.last();
        FileLine lastFile = brought.last();
        return new View(
                "casefile/papers",
                new PapersView(
                        head,
                        papers.shown().stream().map(words::paper).toList(),
                        lastPaper == null
                                ? null
                                : here + "?after=" + lastPaper.id().value(),
                        brought.shown().stream()
                                .map(file -> words.file(
                                        file,
                                        guard.allows(Action.SEE_TRAIL, file.id()),
                                        mine.getOrDefault(file.id().value(), Notice.NOTHING)))
                                .toList(),
                        lastFile == null
                                ? null
                                : here + "?files=" + lastFile.id().value() + "#fl",
                        guard.allows(Action.ADD, caseId) ? here + "/add" : null,
                        letters.inCase(caseId, null, 1).isEmpty() ? null : "/cases/" + caseId.value() + "/letters",
                        taking.in(caseId).isEmpty() ? null : "/cases/" + caseId.value() + "/waiting"));
    }

    private Portion<ContentLine> papers(CaseId caseId, @Nullable String after) {
        ContentId before = after == null ? null : new ContentId(Addresses.id(after));
        return Portion.of(content.inCase(caseId, ContentFilter.papers(before, A_PAGE + 1)), A_PAGE);
    }

    private Portion<FileLine> files(CaseId caseId, @Nullable String after) {
        FileId before = after == null ? null : new FileId(Addresses.id(after));
        return Portion.of(files.inCase(caseId, before, A_PAGE + 1), A_PAGE);
    }
}
