package org.goldenthread.web.pages.meeting;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** The meetings of one case. */
@AtOneLook
@Path("cases/{id}/meetings")
@Produces("text/html;charset=UTF-8")
public class CaseMeetingPages {

    @Inject
    MeetingLists lists;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @GET
    public View ofCase(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        var line = cases.overview(caseId, page.language()).line();
        return new View("meeting/list", lists.of(page, List.of(line), heads.head(page, caseId, "meetings")));
    }
}
