package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.CaseOpening;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.AgencyId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Opens a case about a child: for social workers and managers, in the agency they work for. */
@Path("cases/new")
@Produces("text/html;charset=UTF-8")
public class OpeningPages {

    @Inject
    CaseOpening opening;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @Inject
    PortalClock clock;

    @GET
    public View ask() {
        return sheet(questions(new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object open(MultivaluedMap<String, String> sent) {
        OpeningQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(sheet(asked, wrong)).build();
        }
        String opened = opening.open(asked.opened()).value().toString();
        return Response.seeOther(URI.create("/cases/" + opened)).build();
    }

    @ShownAgain
    public View again() {
        return sheet(questions(SentBoxes.of(request)), List.of());
    }

    private OpeningQuestions questions(MultivaluedMap<String, String> sent) {
        Page page = pages.current();
        Map<AgencyId, String> agencies = opening.agencies(page.language());
        if (agencies.isEmpty()) {
            throw new NotThere();
        }
        return new OpeningQuestions(page, agencies, cases.myCases(), clock.today(), sent);
    }

    private View sheet(OpeningQuestions asked, List<Link> errors) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("case.open"),
                        page.say("case.open"),
                        page.say("case.open.why"),
                        "/cases/new",
                        "/cases",
                        1,
                        1,
                        asked.all(),
                        errors,
                        asked.token(),
                        page.say("case.open"),
                        false,
                        false));
    }
}
