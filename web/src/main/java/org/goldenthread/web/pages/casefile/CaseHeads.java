package org.goldenthread.web.pages.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.people.Profile;
import org.goldenthread.core.privilege.WaiverReading;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.ask.FormAsking;

/** Puts the child before the file: the name, the age, and the tabs of the case. */
@RequestScoped
public class CaseHeads {

    @Inject
    CaseReading cases;

    @Inject
    CourtReading court;

    @Inject
    WaiverReading waivers;

    @Inject
    FormAsking asking;

    @Inject
    AccessGuard guard;

    @Inject
    PortalClock clock;

    /** @param tab the last part of the address of this page; empty for the overview */
    public CaseHead head(Page page, CaseId caseId, String tab) {
        Profile child = cases.child(caseId);
        String base = "/cases/" + caseId.value();
        List<Link> tabs = new ArrayList<>(List.of(
                new Link(base, page.say("case.tab.overview")),
                new Link(base + "/people", page.say("case.tab.people")),
                new Link(base + "/papers", page.say("case.tab.papers")),
                new Link(base + "/steps", page.say("case.tab.steps")),
                new Link(base + "/meetings", page.say("case.tab.meetings")),
                new Link(base + "/plan", page.say("case.tab.plan"))));
        if (page.reader().staff() && court.hasSomething(caseId)) {
            tabs.add(new Link(base + "/court", page.say("case.tab.court")));
        }
        if (page.reader().staff() && waivers.isForMe(caseId)) {
            tabs.add(new Link(base + "/waivers", page.say("case.tab.waivers")));
        }
        if (page.reader().staff() && asking.mayAsk(caseId)) {
            tabs.add(new Link(base + "/ask", page.say("case.tab.ask")));
        }
        if (page.reader().staff() && guard.allows(Action.INVITE, caseId)) {
            tabs.add(new Link(base + "/consents", page.say("case.tab.consents")));
        }
        if (page.reader().staff() && guard.allows(Action.OVERSEE, caseId)) {
            tabs.add(new Link(base + "/grants", page.say("case.tab.grants")));
        }
        String words = new InWords(page, child.knownAs()).age(child, clock.today());
        return new CaseHead(child.knownAs(), words, tabs, tab.isEmpty() ? base : base + "/" + tab);
    }
}
