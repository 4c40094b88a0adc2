package org.goldenthread.web.pages.home;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.goldenthread.core.casefile.AgreeingByPost;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.JudgingByPost;
import org.goldenthread.core.casefile.OfferedToMe;
import org.goldenthread.core.casefile.TakingCasesOver;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.core.work.WorkFilter;
import org.goldenthread.core.work.WorkPage;
import org.goldenthread.core.work.WorkPlace;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

/** The first page: whose it is decides what it looks like. */
@AtOneLook
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
    AgeInWords age;

    @Inject
    TakingCasesOver taking;

    @Inject
    AgreeingByPost birthDates;

    @Inject
    JudgingByPost emergencies;

    @Inject
    OfferedToMe offered;

    @Inject
    LookingAtHeld held;

    @Inject
    EditorsDesk desk;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View home(
            @QueryParam("after") @Nullable String after,
            @QueryParam("child") @DefaultValue("") String child,
            @QueryParam("due") @DefaultValue("") String due) {
        Page page = pages.current();
        WorkPlace from = after == null ? null : WorkPlace.read(after).orElse(null);
        List<CaseLine> cases = this.cases.myCases();
        if (page.reader().staff()) {
            WorkAsked asked = WorkAsked.of(child, due, cases);
            WorkFilter filter = asked.filter(cases, clock.today());
            WorkPage mine = work.mine(filter, from, LINES);
            WorkList list = staff.list(page, mine, work.count(filter), cases, asked)
                    .andHeld(held(page, cases))
                    .andComing(coming(page, cases));
            return new View("home/work", offered.waiting().isEmpty() ? list : list.and(asked(page)));
        }
        FamilyHome home =
                family.home(page, work.mine(WorkFilter.all(), from, LINES).lines(), cases);
        for (FamilyHome.NextThing coming : age.soon(page, cases)) {
            home = home.and(coming);
        }
        return new View("home/family", offered.waiting().isEmpty() ? home : home.and(asked(page)));
    }

    /** What ends for them soon, what another authority offers to theirs, and what they judge for want of a manager. */
    private List<FamilyHome.NextThing> coming(Page page, List<CaseLine> cases) {
        List<FamilyHome.NextThing> coming = new ArrayList<>(age.soon(page, cases));
        if (!taking.waiting(page.language()).isEmpty()) {
            coming.add(new FamilyHome.NextThing(
                    page.say("transfers.title"),
                    page.say("transfers.words"),
                    page.say("transfers.look"),
                    "/transfers",
                    ""));
        }
        if (!emergencies.waiting().isEmpty()) {
            coming.add(new FamilyHome.NextThing(
                    page.say("emergencies.heading"),
                    page.say("emergencies.stand-in"),
                    page.say("emergencies.look"),
                    "/emergencies",
                    ""));
        }
        birthDates
                .waiting()
                .forEach(one -> coming.add(new FamilyHome.NextThing(
                        page.say("born.title"),
                        page.say("born.stand-in", "reference", one.reference()),
                        page.say("born.look"),
                        "/born/" + one.id(),
                        "")));
        if (desk.isThere()) {
            coming.add(new FamilyHome.NextThing(
                    page.say("editor.title"), page.say("editor.lead"), page.say("editor.open"), "/editor", ""));
        }
        return coming;
    }

    private List<Link> held(Page page, List<CaseLine> cases) {
        Set<CaseId> waiting = held.cases();
        return cases.stream()
                .filter(line -> waiting.contains(line.id()))
                .map(line -> new Link(
                        "/cases/" + line.id().value() + "/held", page.say("held.of", "child", line.childKnownAs())))
                .toList();
    }

    private static FamilyHome.NextThing asked(Page page) {
        return new FamilyHome.NextThing(
                page.say("asked.title"), page.say("asked.why"), page.say("asked.button"), "/asked", "");
    }
}
