package org.goldenthread.web.pages.papers;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Acting;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.KeepingFrom;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.WhoReads;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Who can read a paper, and why; keeping it from somebody, and letting them read it again. */
@AtOneLook
@Path("papers/{id}/readers")
@Produces("text/html;charset=UTF-8")
public class ReaderPages {

    @Inject
    WhoReads readers;

    @Inject
    ReadersInWords words;

    @Inject
    AccessGuard guard;

    @Inject
    Acting acting;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View readers(@PathParam("id") String id) {
        return list(new ContentId(Addresses.id(id)), List.of());
    }

    @GET
    @Path("keep")
    public View ask(@PathParam("id") String id) {
        return sheet(new ContentId(Addresses.id(id)), "", "", List.of());
    }

    @ShownAgain
    @Path("keep")
    public View askAgain(@PathParam("id") String id) {
        MultivaluedMap<String, String> sent = SentBoxes.of(request);
        return sheet(
                new ContentId(Addresses.id(id)),
                String.valueOf(sent.getFirst("person")),
                String.valueOf(sent.getFirst("because")),
                List.of());
    }

    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object keep(
            @PathParam("id") String id,
            @FormParam("person") @DefaultValue("") String person,
            @FormParam("because") @DefaultValue("") String because) {
        ContentId paper = new ContentId(Addresses.id(id));
        Page page = pages.current();
        List<Link> wrong = new ArrayList<>();
        if (!others(paper).containsKey(person)) {
            wrong.add(new Link("#q-person", page.say("ask.keep.person.wrong")));
        }
        if (!KeepingFrom.REASONS.contains(because)) {
            wrong.add(new Link("#q-because", page.say("ask.keep.because.wrong")));
        }
        if (!wrong.isEmpty()) {
            return sheet(paper, person, because, wrong);
        }
        readers.keepFrom(paper, new PersonId(Addresses.id(person)), because);
        return Response.seeOther(URI.create(here(paper))).build();
    }

    @POST
    @Path("let")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Object let(@PathParam("id") String id, @FormParam("person") @DefaultValue("") String person) {
        ContentId paper = new ContentId(Addresses.id(id));
        try {
            readers.letRead(paper, new PersonId(Addresses.id(person)));
        } catch (CannotBeDone not) {
            return list(
                    paper, List.of(new Link("#cannot", pages.current().sayInOrder(not.textKey(), not.arguments()))));
        }
        return Response.seeOther(URI.create(here(paper))).build();
    }

    private View list(ContentId paper, List<Link> errors) {
        return new View(
                "papers/readers",
                words.view(pages.current(), paper, readers.of(paper), guard.allows(Action.SHARE, paper), errors));
    }

    private View sheet(ContentId paper, String person, String because, List<Link> errors) {
        guard.require(Action.SHARE, paper);
        Page page = pages.current();
        Ask ask = new Ask(page, "keep");
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("readers.keep"),
                        page.say("readers.keep"),
                        page.say("readers.keep.why"),
                        here(paper) + "/keep",
                        here(paper),
                        1,
                        1,
                        List.of(
                                ask.oneOf("person", others(paper), person),
                                ask.oneOf("because", KeepingFrom.REASONS, because)),
                        errors,
                        "",
                        page.say("readers.keep.send"),
                        false,
                        false));
    }

    /** Everybody who can read it now, but for whoever asks. */
    private Map<String, String> others(ContentId paper) {
        Map<PersonId, String> names = words.names(paper);
        Map<String, String> others = new LinkedHashMap<>();
        readers.of(paper).stream()
                .filter(reader -> reader.kind() != null
                        && !reader.person().equals(acting.current().person()))
                .filter(reader -> names.containsKey(reader.person()))
                .forEach(reader -> others.put(reader.person().value().toString(), names.get(reader.person())));
        return others;
    }

    private static String here(ContentId paper) {
        return "/papers/" + paper.value() + "/readers";
    }
}
