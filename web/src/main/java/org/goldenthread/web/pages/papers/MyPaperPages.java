package org.goldenthread.web.pages.papers;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileLine;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.core.tripwire.LookingAtHeld.Notice;
import org.goldenthread.core.tripwire.TakingHeldBack;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.letters.LettersInWords;
import org.goldenthread.web.pages.papers.MyPapers.Group;
import org.goldenthread.web.pages.parts.Portion;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** What there is to read, for families: the newest of each case, and what is older where it was asked for. */
@AtOneLook
@Path("papers")
@Produces("text/html;charset=UTF-8")
public class MyPaperPages {

    private static final int A_PAGE = 50;

    @Inject
    ContentReading content;

    @Inject
    FileReading files;

    @Inject
    LookingAtHeld held;

    @Inject
    TakingHeldBack taking;

    @Inject
    LettersInWords letters;

    @Inject
    CaseReading cases;

    @Inject
    CourtReading court;

    @Inject
    WaiverReading waivers;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    /**
     * @param about the case of which older ones are wanted; what it cannot mean is left out, not refused
     * @param after the last paper shown before
     * @param filesAfter the last file shown before
     */
    @GET
    public View mine(
            @QueryParam("about") @DefaultValue("") String about,
            @QueryParam("after") @Nullable String after,
            @QueryParam("files") @Nullable String filesAfter) {
        Page page = pages.current();
        List<CaseLine> lines = cases.myCases();
        List<CaseLine> asked = lines.stream()
                .filter(line -> line.id().value().toString().equals(about))
                .toList();
        ContentId paper = asked.isEmpty() || after == null ? null : new ContentId(Addresses.id(after));
        FileId file = asked.isEmpty() || filesAfter == null ? null : new FileId(Addresses.id(filesAfter));
        return new View(
                "papers/mine",
                new MyPapers((asked.isEmpty() ? lines : asked)
                        .stream()
                                .map(line -> group(page, line, lines.size() > 1, paper, file))
                                .toList()));
    }

    private Group group(Page page, CaseLine line, boolean several, @Nullable ContentId paper, @Nullable FileId file) {
        InWords words = new InWords(page, line.childKnownAs());
        Portion<ContentLine> papers =
                Portion.of(content.inCase(line.id(), ContentFilter.papers(paper, A_PAGE + 1)), A_PAGE);
        Portion<FileLine> brought = Portion.of(files.inCase(line.id(), file, A_PAGE + 1), A_PAGE);
        Map<UUID, Notice> mine = held.ofMineIn(line.id());
        ContentLine lastPaper = papers.last();
        FileLine lastFile = brought.last();
        String older = "/papers?about=" + line.id().value();
        return new Group(
                several ? page.say("papers.about", "child", line.childKnownAs()) : "",
                letters.mine(page, line.id()),
                papers.shown().stream().map(words::paper).toList(),
                lastPaper == null ? null : older + "&after=" + lastPaper.id().value(),
                brought.shown().stream()
                        .map(one -> words.file(
                                one,
                                guard.allows(Action.SEE_TRAIL, one.id()),
                                mine.getOrDefault(one.id().value(), Notice.NOTHING)))
                        .toList(),
                lastFile == null ? null : older + "&files=" + lastFile.id().value(),
                court.hasSomething(line.id()) ? "/cases/" + line.id().value() + "/court" : null,
                waivers.mine(line.id()).isEmpty() ? null : "/cases/" + line.id().value() + "/waivers",
                taking.in(line.id()).isEmpty() ? null : "/cases/" + line.id().value() + "/waiting");
    }
}
