package org.goldenthread.web.pages.held;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.access.HeldBackId;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.tripwire.LookingAtHeld;
import org.goldenthread.core.tripwire.LookingAtTakenBack;
import org.goldenthread.core.tripwire.StayingClosed;
import org.goldenthread.web.pages.casefile.CaseHeads;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** A second person looks at what may say a safe address, before others read it, and decides with a reason. */
@Path("cases/{id}/held")
@Produces("text/html;charset=UTF-8")
@RequestScoped
public class HeldPages {

    @Inject
    LookingAtHeld held;

    @Inject
    StayingClosed closed;

    @Inject
    LookingAtTakenBack back;

    @Inject
    HeldInWords words;

    @Inject
    CaseHeads heads;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View list(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Page page = pages.current();
        List<HeldList.Row> rows = held.sheets(caseId).stream()
                .map(sheet -> words.row(page, caseId, sheet))
                .toList();
        return new View(
                "held/list",
                new HeldList(
                        heads.head(page, caseId, "held"),
                        rows,
                        closed.in(caseId).stream()
                                .map(one -> words.closed(page, caseId, one))
                                .toList(),
                        back.in(caseId).stream()
                                .map(one -> words.back(page, caseId, one))
                                .toList()));
    }

    @GET
    @Path("{held}")
    public View look(@PathParam("id") String id, @PathParam("held") String one) {
        return sheet(id, one, asked(new MultivaluedHashMap<>()), List.of());
    }

    @ShownAgain
    @Path("{held}")
    public View lookAgain(@PathParam("id") String id, @PathParam("held") String one) {
        return sheet(id, one, asked(SentBoxes.of(request)), List.of());
    }

    @POST
    @Path("{held}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object decide(@PathParam("id") String id, @PathParam("held") String one) {
        HeldQuestions asked = asked(SentBoxes.of(request));
        if (!asked.wrong().isEmpty()) {
            return sheet(id, one, asked, asked.wrong());
        }
        HeldBackId thing = new HeldBackId(Addresses.id(one));
        if (asked.decision().equals(HeldQuestions.LET_GO)) {
            held.letGo(thing, asked.seen(), asked.why());
        } else {
            held.sendBack(thing, asked.seen(), asked.why());
        }
        return Response.seeOther(URI.create("/cases/" + Addresses.id(id) + "/held"))
                .build();
    }

    private HeldQuestions asked(MultivaluedMap<String, String> sent) {
        return new HeldQuestions(pages.current(), sent);
    }

    private View sheet(String id, String one, HeldQuestions asked, List<Link> errors) {
        CaseId caseId = new CaseId(Addresses.id(id));
        LookingAtHeld.Sheet sheet = held.look(new HeldBackId(Addresses.id(one)));
        return new View(
                "held/look",
                words.sheet(
                        pages.current(),
                        caseId,
                        sheet,
                        asked.questions(sheet.told().byName()),
                        errors));
    }
}
