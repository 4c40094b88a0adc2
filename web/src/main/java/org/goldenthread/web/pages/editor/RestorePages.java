package org.goldenthread.web.pages.editor;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.goldenthread.core.access.NotThere;
import org.goldenthread.core.editorial.DeskVariant;
import org.goldenthread.core.editorial.EditorialHistory;
import org.goldenthread.core.editorial.EditorialHistory.RevisionLine;
import org.goldenthread.core.editorial.EditorialWriting;
import org.goldenthread.core.editorial.EditorsDesk;
import org.goldenthread.core.editorial.EditorsDesk.Opened;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Basis;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.form.Shown;
import org.goldenthread.web.pages.form.Typed;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Brings back what a thing said before, in all its languages, as a new draft. */
@Path("editor/{id}/restore/{number}")
@Produces("text/html;charset=UTF-8")
public class RestorePages {

    @Inject
    EditorsDesk desk;

    @Inject
    EditorialHistory history;

    @Inject
    EditorialWriting writing;

    @Inject
    Speaking speaking;

    @Inject
    HttpServletRequest request;

    @PathParam("id")
    String id = "";

    @PathParam("number")
    String number = "";

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
    public Response restore(MultivaluedMap<String, String> sent) {
        Opened opened = opened();
        Typed typed = typed(sent);
        List<Link> wrong = new ArrayList<>();
        typed.check(wrong, "why", "", !typed.said("why").isEmpty());
        if (!wrong.isEmpty()) {
            return refused(sent, wrong);
        }
        try {
            int basedOn = Speaking.number(typed.said("token"));
            writing.restore(opened.line().id(), basedOn, Speaking.number(number), typed.said("why"));
            return Places.to(Places.of(opened.line().id()) + "?done=restored");
        } catch (CannotBeDone not) {
            String here = Places.of(opened.line().id()) + "/restore/" + Speaking.number(number);
            Link anew = new Link(here, speaking.words().page().sayInOrder(not.textKey(), not.arguments()));
            return refused(sent, Places.isMovedOn(not) ? List.of(anew) : typed.because(not, "why"));
        }
    }

    private Response refused(MultivaluedMap<String, String> sent, List<Link> wrong) {
        return Response.status(422).entity(sheet(sent, wrong)).build();
    }

    private Typed typed(MultivaluedMap<String, String> sent) {
        return new Typed(speaking.words().page(), "editor", sent);
    }

    private View sheet(MultivaluedMap<String, String> sent, List<Link> wrong) {
        Opened opened = opened();
        Page page = speaking.words().page();
        Typed typed = typed(sent);
        String place = Places.of(opened.line().id());
        String token = typed.said("token");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("editor.title"),
                        page.say("editor.restore.heading"),
                        page.say("editor.restore.words"),
                        place + "/restore/" + Speaking.number(number),
                        place,
                        1,
                        1,
                        List.of(new Ask(page, "editor").text("why", typed.said("why"), null)),
                        wrong,
                        token.isEmpty() ? String.valueOf(opened.line().revision()) : token,
                        page.say("editor.restore.send"),
                        false,
                        false,
                        then(opened)));
    }

    /** What each language said then, with the way to what changed since. */
    private List<Basis> then(Opened opened) {
        EditorWords words = speaking.words();
        List<RevisionLine> revisions = history.revisions(opened.line().id());
        int wanted = Speaking.number(number);
        if (revisions.stream().noneMatch(line -> line.number() == wanted)) {
            throw new NotThere();
        }
        List<Basis> then = new ArrayList<>();
        for (DeskVariant variant : opened.line().variants()) {
            revisions.stream()
                    .filter(line -> line.variant().equals(variant.tag()) && line.number() <= wanted)
                    .findFirst()
                    .map(line -> basis(words, opened, variant, line))
                    .ifPresent(then::add);
        }
        return then;
    }

    private static Basis basis(EditorWords words, Opened opened, DeskVariant variant, RevisionLine line) {
        Page page = words.page();
        String name = words.variant(variant.tag());
        if (Objects.equals(variant.age().revision(), line.number())) {
            return new Basis(name, List.of(new Shown("", page.say("editor.restore.same"), List.of())), null);
        }
        String compare = Places.comparing(opened.line().id(), variant.tag()) + "?to=" + line.number() + "&from="
                + variant.age().revision();
        return new Basis(
                name,
                List.of(new Shown("", page.say("editor.restore.then", "at", words.at(line.at())), List.of())),
                new Link(compare, page.say("editor.restore.compare")));
    }

    private Opened opened() {
        Opened opened = desk.open(Places.id(id));
        if (!opened.mayWrite()) {
            throw new NotThere();
        }
        return opened;
    }
}
