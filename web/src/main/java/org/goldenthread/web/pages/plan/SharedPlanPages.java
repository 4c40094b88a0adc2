package org.goldenthread.web.pages.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.FamilyRoomId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.meeting.MeetingPurpose;
import org.goldenthread.core.meeting.MeetingReading;
import org.goldenthread.core.meeting.MeetingView;
import org.goldenthread.web.login.SignedIn;
import org.goldenthread.web.pages.casefile.CaseHead;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.plan.SharedPlanInWords.Reader;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.FamilyRoom;
import org.goldenthread.workflows.conference.PlanReading;
import org.goldenthread.workflows.conference.PlanSharing;
import org.goldenthread.workflows.conference.SharedPlan;
import org.jspecify.annotations.Nullable;

/**
 * The plan that everybody works from. While nothing is shared the family is led to its room, and everybody else finds the
 * same words whether or not the family has begun.
 */
@AtOneLook
@Path("cases/{case}/plan")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class SharedPlanPages {

    @Inject
    PlanReading plans;

    @Inject
    FamilyRoom room;

    @Inject
    PlanSharing sharing;

    @Inject
    PlanFacts facts;

    @Inject
    CaseReading cases;

    @Inject
    CaseHeads heads;

    @Inject
    MeetingReading meetings;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public Response plan(@PathParam("case") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        String ours = room.opens(caseId) ? RoomInWords.base(caseId) : null;
        // asked of the room first, so that somebody on their way into it leaves no line at the door
        if (ours != null && !room.hasShared(FamilyRoomId.of(caseId))) {
            return Response.seeOther(URI.create(ours)).build();
        }
        Optional<SharedPlan> plan = plans.newest(caseId);
        View view = plan.isPresent()
                ? new View("plan/plan", view(caseId, plan.get(), ours))
                : new View("plan/none", new NoPlan(head(pages.current(), caseId)));
        return Response.ok(view).build();
    }

    private PlanView view(CaseId caseId, SharedPlan plan, @Nullable String ours) {
        Page page = pages.current();
        Reader reader = new Reader(SignedIn.of(request).map(SignedIn::person).orElse(null), cases.mine(caseId));
        return new SharedPlanInWords(page, facts.words(page, caseId), plan, reader)
                .view(head(page, caseId), review(page, caseId), ours, ours != null && sharing.mayBegin(caseId))
                .with(beside(page, plan));
    }

    /** Staff find what was decided among the tabs; who has looked is there for those alone who may ask it. */
    private List<Link> beside(Page page, SharedPlan plan) {
        List<Link> beside = new ArrayList<>();
        if (!page.reader().staff()) {
            beside.add(new Link("/decided", page.say("decided.heading")));
        }
        if (guard.allows(Action.SEE_TRAIL, plan.id())) {
            beside.add(new Link("/papers/" + plan.id().value() + "/seen", page.say("seen.link")));
        }
        return beside;
    }

    private @Nullable CaseHead head(Page page, CaseId caseId) {
        return page.reader().staff() ? heads.head(page, caseId, "plan") : null;
    }

    private @Nullable Link review(Page page, CaseId caseId) {
        return meetings.ofCase(caseId).stream()
                .filter(meeting -> meeting.purpose() == MeetingPurpose.REVIEW && meeting.takesPlace())
                .reduce((earlier, later) -> later)
                .map(meeting -> link(page, meeting))
                .orElse(null);
    }

    private static Link link(Page page, MeetingView meeting) {
        return new Link(
                "/meetings/" + meeting.id().value(),
                page.say("plan.review.on", "day", page.day(meeting.day()), "time", page.time(meeting.hour())));
    }
}
