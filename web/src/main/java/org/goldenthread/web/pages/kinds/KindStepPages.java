package org.goldenthread.web.pages.kinds;

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
import java.util.List;
import java.util.Set;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.content.ContentTypeKey;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kinds.KindApproving;
import org.goldenthread.core.kinds.KindWriting;
import org.goldenthread.core.kinds.KindsReading;
import org.goldenthread.core.kinds.KindsReading.Opened;
import org.goldenthread.core.kinds.KindsReading.Proposed;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings what is proposed of a kind on its way, each step on a page of its own, with the reason that its history keeps. */
@Path("editor/kinds/{key}/step/{step}")
@Produces("text/html;charset=UTF-8")
public class KindStepPages {

    private static final Set<String> STEPS = Set.of("change", "take-up", "ask", "take-back", "approve", "drop");

    @Inject
    KindsReading kinds;

    @Inject
    KindWriting writing;

    @Inject
    KindApproving approving;

    @Inject
    AtTheDesk desk;

    @Inject
    HttpServletRequest request;

    @PathParam("key")
    String key = "";

    @PathParam("step")
    String step = "";

    @GET
    public View ask() {
        return sheet(new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again() {
        return sheet(SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(MultivaluedMap<String, String> sent) {
        Opened opened = opened();
        Page page = desk.words().page();
        Typed typed = new Typed(page, "kind", sent);
        try {
            act(opened.key(), AtTheDesk.number(typed.said("token")), typed.said("why"));
            return AtTheDesk.to(
                    step.equals("drop") && opened.inUse() == null
                            ? AtTheDesk.KINDS
                            : AtTheDesk.place(opened.key()) + "?done=" + step);
        } catch (CannotBeDone not) {
            List<Link> wrong = typed.because(not, "why");
            return Response.status(422).entity(sheet(sent, wrong)).build();
        }
    }

    private void act(ContentTypeKey kind, int changes, String why) {
        switch (step) {
            case "change" -> writing.change(kind, why);
            case "take-up" -> writing.takeUp(kind, why);
            case "ask" -> approving.ask(kind, changes, why);
            case "take-back" -> approving.takeBack(kind, why);
            case "approve" -> approving.approve(kind, changes, why);
            case "drop" -> writing.drop(kind, why);
            default -> throw new NotThere();
        }
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = opened();
        Page page = desk.words().page();
        Proposed proposed = opened.proposed();
        Typed typed = new Typed(page, "kind", sent);
        String token = typed.said("token");
        String place = AtTheDesk.place(opened.key());
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("kinds.step." + step + ".heading"),
                        page.say("kinds.step." + step + ".words"),
                        place + "/step/" + step,
                        place,
                        1,
                        1,
                        List.of(new Ask(page, "kind").text("why", typed.said("why"), null)),
                        wrong,
                        token.isEmpty() && proposed != null ? String.valueOf(proposed.changes()) : token,
                        page.say("kinds.step." + step + ".send"),
                        false,
                        false));
    }

    private Opened opened() {
        Opened opened = kinds.open(AtTheDesk.key(key));
        boolean may = step.equals("approve") ? opened.mayApprove() : opened.mayWrite();
        boolean begins = step.equals("change") || step.equals("take-up");
        boolean offered = !step.equals("take-up") || opened.offered() != null;
        if (!STEPS.contains(step) || !may || !offered || begins != (opened.proposed() == null)) {
            throw new NotThere();
        }
        return opened;
    }
}
