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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.casefile.BirthDateCorrecting;
import org.goldenthread.core.casefile.BirthDateCorrecting.Waiting;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;
import org.jspecify.annotations.Nullable;

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
        Typed typed = typed(sent);
        UUID read = typed.id("token");
        try {
            String done =
                    read == null ? corrected(caseId, typed.date("born")) : answered(caseId, read, typed.said("agree"));
            return Response.seeOther(URI.create(grants(caseId) + "?done=" + done))
                    .build();
        } catch (CannotBeDone not) {
            return Response.status(422)
                    .entity(sheet(caseId, typed.day("born"), typed.because(not, box(caseId))))
                    .build();
        }
    }

    private String box(CaseId caseId) {
        return birthDates.waiting(caseId).isPresent() ? "agree" : "born-day";
    }

    /** Whoever was asked for a day has not read what somebody else has said since. */
    private String corrected(CaseId caseId, @Nullable LocalDate day) {
        if (birthDates.waiting(caseId).isPresent()) {
            throw new CannotBeDone("cannot.born.stale");
        }
        if (day == null) {
            throw new CannotBeDone("cannot.born.day");
        }
        return birthDates.correct(caseId, day) ? "born" : "born-waits";
    }

    private String answered(CaseId caseId, UUID read, String answer) {
        switch (answer) {
            case "yes" -> {
                return birthDates.agree(caseId, read) ? "born" : "born-waits";
            }
            case "no" -> birthDates.refuse(caseId, read);
            default -> throw new CannotBeDone("cannot.born.answer");
        }
        return "born-kept";
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), typed(SentBoxes.of(request)).day("born"), List.of());
    }

    private View sheet(CaseId caseId, String day, List<Link> wrong) {
        return birthDates
                .waiting(caseId)
                .map(waits -> sheet(caseId, waits, wrong))
                .orElseGet(() -> sheet(
                        caseId,
                        pages.current().say("born.words"),
                        new Ask(pages.current(), "born").date("born", day),
                        wrong,
                        "",
                        "born.send"));
    }

    /** What waits for a second person: whoever proposed it, or has agreed, can only take it back. */
    private View sheet(CaseId caseId, Waiting waits, List<Link> wrong) {
        Page page = pages.current();
        Map<String, String> answers = new LinkedHashMap<>();
        if (!waits.own() && !waits.agreed()) {
            answers.put("yes", page.say("ask.born.agree.option.yes"));
        }
        answers.put("no", page.say("ask.born.agree.option.no"));
        String words = waits.own() ? "born.waits.own" : waits.agreed() ? "born.waits.elsewhere" : "born.waits";
        return sheet(
                caseId,
                page.say(words, "day", page.dayAndYear(waits.day())),
                new Ask(page, "born").oneOf("agree", answers, ""),
                wrong,
                waits.id().toString(),
                "born.answer");
    }

    /** @param read names what waits, so that the answer is one to what was read; empty where nothing does */
    private View sheet(CaseId caseId, String why, Question question, List<Link> wrong, String read, String send) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("born.title"),
                        page.say("born.title"),
                        why,
                        "/cases/" + caseId.value() + "/born",
                        grants(caseId),
                        1,
                        1,
                        List.of(question),
                        wrong,
                        read,
                        page.say(send),
                        false,
                        false));
    }

    private static String grants(CaseId caseId) {
        return "/cases/" + caseId.value() + "/grants";
    }

    private Typed typed(MultivaluedMap<String, String> sent) {
        return new Typed(pages.current(), "born", sent);
    }
}
