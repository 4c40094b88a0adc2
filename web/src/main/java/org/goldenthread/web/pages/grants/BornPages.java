package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** When the child was born, said anew: some people's access ends on the eighteenth birthday. */
@Path("cases/{id}/born")
@Produces("text/html;charset=UTF-8")
public class BornPages {

    @Inject
    BirthDateCorrecting birthDates;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        CaseId caseId = new CaseId(Addresses.id(id));
        String day = birthDates.bornOn(caseId).map(LocalDate::toString).orElse("");
        return sheet(caseId, day, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object correct(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = new CaseId(Addresses.id(id));
        Optional<LocalDate> day = day(typed(sent));
        try {
            birthDates.correct(caseId, day.orElseThrow(() -> new CannotBeDone("cannot.born.day")));
            return Response.seeOther(URI.create(grants(caseId) + "?done=born")).build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return Response.status(422)
                    .entity(sheet(caseId, typed(sent), List.of(new Link("#q-born-day", why))))
                    .build();
        }
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), typed(SentBoxes.of(request)), List.of());
    }

    private View sheet(CaseId caseId, String day, List<Link> wrong) {
        birthDates.bornOn(caseId);
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("born.title"),
                        page.say("born.title"),
                        page.say("born.words"),
                        "/cases/" + caseId.value() + "/born",
                        grants(caseId),
                        1,
                        1,
                        List.of(new Ask(page, "born").date("born", day)),
                        wrong,
                        "",
                        page.say("born.send"),
                        false,
                        false));
    }

    private static String grants(CaseId caseId) {
        return "/cases/" + caseId.value() + "/grants";
    }

    /** The day as it was typed. */
    private static String typed(MultivaluedMap<String, String> sent) {
        return Reasons.said(sent, "born.year") + "-" + two(Reasons.said(sent, "born.month")) + "-"
                + two(Reasons.said(sent, "born.day"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String two(String number) {
        return number.length() == 1 ? "0" + number : number;
    }
}
