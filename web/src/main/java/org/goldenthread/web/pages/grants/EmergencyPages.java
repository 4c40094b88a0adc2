package org.goldenthread.web.pages.grants;

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
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.casefile.BreakingGlass;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Opens a case in an emergency, for somebody of the authority who takes no part in it: its reference, and why. */
@Path("emergency")
@Produces("text/html;charset=UTF-8")
public class EmergencyPages {

    @Inject
    BreakingGlass breaking;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask() {
        return sheet(new EmergencyQuestions(pages.current(), new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> sent) {
        Page page = pages.current();
        EmergencyQuestions asked = new EmergencyQuestions(page, sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return again(asked, wrong);
        }
        try {
            CaseId opened = breaking.open(asked.reference(), asked.why());
            return Response.seeOther(URI.create("/cases/" + opened.value())).build();
        } catch (NotThere unknownOrClosed) {
            // one and the same words: whether there is such a case is not for everybody to find out
            return again(asked, List.of(asked.unknown()));
        } catch (CannotBeDone not) {
            return again(asked, List.of(new Link("#q-reference", page.sayInOrder(not.textKey(), not.arguments()))));
        }
    }

    @ShownAgain
    public View again() {
        return sheet(new EmergencyQuestions(pages.current(), SentBoxes.of(request)), List.of());
    }

    private Response again(EmergencyQuestions asked, List<Link> wrong) {
        return Response.status(422).entity(sheet(asked, wrong)).build();
    }

    private View sheet(EmergencyQuestions asked, List<Link> wrong) {
        if (!breaking.mayAsk()) {
            throw new NotThere();
        }
        Page page = pages.current();
        return new View(
                "grants/emergency",
                new Sheet(
                        page.say("emergency.title"),
                        page.say("emergency.title"),
                        "",
                        "/emergency",
                        "/cases",
                        1,
                        1,
                        asked.all(),
                        wrong,
                        "",
                        page.say("emergency.send"),
                        false,
                        false));
    }
}
