package org.goldenthread.web.pages.home;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The first page: whose it is decides what it looks like. */
@Path("/")
@Produces("text/html;charset=UTF-8")
public class HomePages {

    private static final int LINES = 50;

    @Inject
    WorkReading work;

    @Inject
    CaseReading cases;

    @Inject
    WorkInWords staff;

    @Inject
    FamilyInWords family;

    @Inject
    OfferedToMe offered;

    @Inject
    Pages pages;

    @GET
    public View home(@QueryParam("after") @Nullable String after) {
        Page page = pages.current();
        WorkPlace from = after == null ? null : WorkPlace.read(after).orElse(null);
        WorkPage mine = work.mine(from, LINES);
        if (page.reader().staff()) {
            return new View("home/work", staff.list(page, mine, cases.myCases()));
        }
        FamilyHome home = family.home(page, mine.lines(), cases.myCases());
        return new View("home/family", offered.waiting().isEmpty() ? home : home.and(asked(page)));
    }

    private static FamilyHome.NextThing asked(Page page) {
        return new FamilyHome.NextThing(
                page.say("asked.title"), page.say("asked.why"), page.say("asked.button"), "/asked", "");
    }
}
