package org.goldenthread.web.pages.grants;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.casefile.AgreeingByPost;
import org.goldenthread.core.casefile.AgreeingByPost.Asked;
import org.goldenthread.web.pages.form.Ask;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** A date of birth in a case without a manager who can agree to it, for another manager of its authority. */
@Path("born/{id}")
@Produces("text/html;charset=UTF-8")
public class BornByPostPages {

    @Inject
    AgreeingByPost agreeing;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(agreeing.read(Addresses.id(id)), List.of());
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return ask(id);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") String id, @FormParam("agree") @DefaultValue("") String answer) {
        UUID asked = Addresses.id(id);
        switch (answer) {
            case "yes" -> agreeing.agree(asked);
            case "no" -> agreeing.refuse(asked);
            default -> {
                Link wrong = new Link("#q-agree", pages.current().say("cannot.born.answer"));
                return Response.status(422)
                        .entity(sheet(agreeing.read(asked), List.of(wrong)))
                        .build();
            }
        }
        return Response.seeOther(URI.create("/")).build();
    }

    private View sheet(Asked asked, List<Link> wrong) {
        Page page = pages.current();
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("yes", page.say("ask.born.agree.option.yes"));
        answers.put("no", page.say("ask.born.agree.option.no"));
        return new View(
                "form/sheet",
                new Sheet(
                        page.say("born.title"),
                        page.say("born.title"),
                        words(page, asked),
                        "/born/" + asked.id(),
                        "/",
                        1,
                        1,
                        List.of(new Ask(page, "born").oneOf("agree", answers, "")),
                        wrong,
                        "",
                        page.say("born.answer"),
                        false,
                        false));
    }

    private static String words(Page page, Asked asked) {
        LocalDate before = asked.before();
        String day = page.dayAndYear(asked.day());
        String words = page.say("born.post", "name", asked.proposedBy(), "reference", asked.reference(), "day", day);
        String now = before == null ? "" : page.say("born.post.before", "day", page.dayAndYear(before)) + " ";
        return words + " " + now + page.say("born.post.words");
    }
}
