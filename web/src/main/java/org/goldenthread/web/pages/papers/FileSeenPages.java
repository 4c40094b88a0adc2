package org.goldenthread.web.pages.papers;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.document.FileId;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** Who has looked at a file. */
@AtOneLook
@Path("files/{id}/seen")
@Produces("text/html;charset=UTF-8")
public class FileSeenPages {

    @Inject
    FileReading files;

    @Inject
    CaseReading cases;

    @Inject
    SeenInWords seen;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @GET
    public View seen(@PathParam("id") String id) {
        Page page = pages.current();
        FileId file = new FileId(Addresses.id(id));
        CaseId caseId = guard.require(Action.SEE_TRAIL, file).stamp().caseId();
        String child = caseId == null ? "" : cases.child(caseId).knownAs();
        Link back = page.reader().staff() && caseId != null
                ? new Link("/cases/" + caseId.value() + "/papers", child)
                : new Link("/papers", page.say("papers.title"));
        return new View(
                "papers/seen", new SeenView(files.describe(file).name(), back, seen.lines(page, file, caseId, child)));
    }
}
