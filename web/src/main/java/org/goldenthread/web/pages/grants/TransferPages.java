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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.casefile.CaseOffering;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Question;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Offers a case to another authority, and takes the offer back while nobody has answered it. */
@Path("cases/{id}/transfer")
@Produces("text/html;charset=UTF-8")
public class TransferPages {

    @Inject
    CaseOffering offering;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new CaseId(Addresses.id(id)), SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object send(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseId caseId = new CaseId(Addresses.id(id));
        boolean back = offering.waiting(caseId, pages.current().language()).isPresent();
        List<Link> wrong = back
                ? Reasons.wrong(pages.current(), sent, "back")
                : questions(caseId, sent).wrong();
        if (!wrong.isEmpty()) {
            return refused(caseId, sent, wrong);
        }
        try {
            if (back) {
                offering.takeBack(caseId, Reasons.said(sent, "back"));
            } else {
                offering.offer(caseId, questions(caseId, sent).transfer());
            }
            return Response.seeOther(URI.create(grants(caseId) + (back ? "?done=kept" : "?done=offered")))
                    .build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return refused(caseId, sent, List.of(new Link(box(back, not), why)));
        }
    }

    private static String box(boolean back, CannotBeDone not) {
        String offer = not.textKey().equals("cannot.transfer.court") ? "#q-care" : "#q-to";
        return back ? "#q-back" : offer;
    }

    private Response refused(CaseId caseId, MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(caseId, sent, wrong)).build();
    }

    private TransferQuestions questions(CaseId caseId, MultivaluedMap<String, String> sent) {
        Page page = pages.current();
        return new TransferQuestions(page, offering.others(caseId, page.language()), offering.workers(caseId), sent);
    }

    private View sheet(CaseId caseId, MultivaluedMap<String, String> sent, List<Link> wrong) {
        Page page = pages.current();
        return offering.waiting(caseId, page.language())
                .map(offered -> sheet(
                        caseId,
                        page.say("transfer.offered", "agency", offered.to()),
                        List.of(new Ask(page, "transfer").textarea("back", Reasons.said(sent, "back"))),
                        wrong,
                        page.say("transfer.back")))
                .orElseGet(() -> sheet(
                        caseId,
                        offering.refusal(caseId)
                                        .map(why -> page.say("transfer.refused", "why", why) + " ")
                                        .orElse("")
                                + page.say("transfer.words"),
                        questions(caseId, sent).all(),
                        wrong,
                        page.say("transfer.send")));
    }

    private View sheet(CaseId caseId, String why, List<Question> questions, List<Link> wrong, String send) {
        Page page = pages.current();
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("transfer.title"),
                        page.say("transfer.title"),
                        why,
                        "/cases/" + caseId.value() + "/transfer",
                        grants(caseId),
                        1,
                        1,
                        questions,
                        wrong,
                        "",
                        send,
                        false,
                        false));
    }

    private static String grants(CaseId caseId) {
        return "/cases/" + caseId.value() + "/grants";
    }
}
