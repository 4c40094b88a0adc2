package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.goldenthread.core.casefile.CaseTransferId;
import org.goldenthread.core.casefile.OfferedCase;
import org.goldenthread.core.casefile.TakingCasesOver;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** What other authorities offer to the ones whose team the reader manages: taken over, or not and why. */
@Path("transfers")
@Produces("text/html;charset=UTF-8")
public class OfferedCasesPages {

    private static final List<String> ANSWERS = List.of("yes", "no");

    @Inject
    TakingCasesOver taking;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View waiting(@QueryParam("done") @DefaultValue("") String done) {
        Page page = pages.current();
        return new View(
                "grants/transfers",
                new TransfersView(
                        taking.waiting(page.language()).stream()
                                .map(one -> line(page, one))
                                .toList(),
                        done.equals("kept") ? page.say("transfers.done") : ""));
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") String id) {
        return sheet(new CaseTransferId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    @Path("{id}")
    public View again(@PathParam("id") String id) {
        return sheet(new CaseTransferId(Addresses.id(id)), SentBoxes.of(request), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CaseTransferId offered = new CaseTransferId(Addresses.id(id));
        List<Link> wrong = wrong(sent);
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(sheet(offered, sent, wrong)).build();
        }
        try {
            return Response.seeOther(URI.create(answered(offered, sent))).build();
        } catch (CannotBeDone not) {
            String why = pages.current().sayInOrder(not.textKey(), not.arguments());
            return Response.status(422)
                    .entity(sheet(offered, sent, List.of(new Link("#q-take", why))))
                    .build();
        }
    }

    private String answered(CaseTransferId offered, MultivaluedMap<String, String> sent) {
        if (takes(sent)) {
            return "/cases/" + taking.take(offered).value();
        }
        taking.refuse(offered, Reasons.said(sent, "because"));
        return "/transfers?done=kept";
    }

    private List<Link> wrong(MultivaluedMap<String, String> sent) {
        List<Link> wrong = new ArrayList<>();
        if (!ANSWERS.contains(Reasons.said(sent, "take"))) {
            wrong.add(new Link("#q-take", pages.current().say("ask.transfers.take.wrong")));
        }
        if (!takes(sent)) {
            wrong.addAll(Reasons.wrong(pages.current(), sent, "because"));
        }
        return wrong;
    }

    private static boolean takes(MultivaluedMap<String, String> sent) {
        return Reasons.said(sent, "take").equals("yes");
    }

    private View sheet(CaseTransferId id, MultivaluedMap<String, String> sent, List<Link> wrong) {
        Page page = pages.current();
        TransfersView.Line line = line(page, taking.read(id, page.language()));
        Ask ask = new Ask(page, "transfers");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("transfers.title"),
                        line.what(),
                        line.when() + " " + line.because(),
                        line.href(),
                        "/transfers",
                        1,
                        1,
                        List.of(
                                ask.oneOf("take", ANSWERS, Reasons.said(sent, "take")),
                                new Ask(page, "transfers").textarea("because", Reasons.said(sent, "because"))),
                        wrong,
                        "",
                        page.say("transfers.send"),
                        false,
                        false));
    }

    private static TransfersView.Line line(Page page, OfferedCase one) {
        return new TransfersView.Line(
                page.say("transfers.what", "reference", one.reference(), "agency", one.from()),
                page.say("transfers.when", "day", page.date(one.notBefore())),
                one.because(),
                "/transfers/" + one.id().value());
    }
}
