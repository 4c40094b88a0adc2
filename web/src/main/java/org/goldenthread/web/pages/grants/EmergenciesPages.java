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
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.goldenthread.core.casefile.BreakGlassId;
import org.goldenthread.core.casefile.Emergency;
import org.goldenthread.core.casefile.JudgingByPost;
import org.goldenthread.core.casefile.JudgingEmergencies;
import org.goldenthread.core.casefile.WhyTheyLooked;
import org.goldenthread.web.pages.form.Sheet;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** What was opened in an emergency waits here until whoever answers for the case has said if that was right. */
@Path("emergencies")
@Produces("text/html;charset=UTF-8")
public class EmergenciesPages {

    @Inject
    JudgingEmergencies judging;

    @Inject
    JudgingByPost byPost;

    @Inject
    WhyTheyLooked looked;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View waiting(@QueryParam("done") @DefaultValue("") String done) {
        Page page = pages.current();
        return new View(
                "grants/emergencies",
                new EmergenciesView(
                        Stream.concat(judging.waiting().stream(), byPost.waiting().stream())
                                .map(one -> line(page, one))
                                .toList(),
                        done.equals("kept") ? page.say("emergencies.done") : ""));
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") String id) {
        return sheet(new BreakGlassId(Addresses.id(id)), questions(new MultivaluedHashMap<>()), List.of());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        BreakGlassId glass = new BreakGlassId(Addresses.id(id));
        JudgingQuestions asked = questions(sent);
        List<Link> wrong = asked.wrong();
        if (!wrong.isEmpty()) {
            return Response.status(422).entity(sheet(glass, asked, wrong)).build();
        }
        if (byPost.find(glass).isPresent()) {
            byPost.judge(glass, asked.right(), asked.because());
        } else {
            judging.judge(glass, asked.right(), asked.because());
        }
        return Response.seeOther(URI.create("/emergencies?done=kept")).build();
    }

    @ShownAgain
    @Path("{id}")
    public View again(@PathParam("id") String id) {
        return sheet(new BreakGlassId(Addresses.id(id)), questions(SentBoxes.of(request)), List.of());
    }

    private JudgingQuestions questions(MultivaluedMap<String, String> sent) {
        return new JudgingQuestions(pages.current(), sent);
    }

    private View sheet(BreakGlassId glass, JudgingQuestions asked, List<Link> wrong) {
        Page page = pages.current();
        Optional<Emergency> standingIn = byPost.find(glass);
        Emergency emergency = standingIn.orElseGet(() -> judging.read(glass));
        EmergenciesView.Line line = line(page, emergency);
        Sheet sheet = new Sheet(
                page.say("emergencies.title"),
                line.who(),
                "",
                line.href(),
                "/emergencies",
                1,
                1,
                asked.all(),
                wrong,
                "",
                page.say("emergencies.send"),
                false,
                false);
        return new View(
                "grants/judge",
                new EmergenciesView.Judging(
                        line,
                        emergency.mine() ? null : sheet,
                        emergency.wrongBefore() ? page.say("emergencies.before") : "",
                        (standingIn.isPresent() ? byPost.looks(glass) : looked.afterBreaking(glass))
                                .stream()
                                        .map(said -> Reasons.inWords(page, said))
                                        .toList(),
                        standingIn.isPresent()
                                ? ""
                                : "/cases/" + emergency.caseId().value() + "/grants"));
    }

    private static EmergenciesView.Line line(Page page, Emergency one) {
        return new EmergenciesView.Line(
                who(page, one),
                page.say("emergencies.when", "from", moment(page, one.from()), "until", moment(page, one.until())),
                one.again() ? page.say("emergencies.again") : "",
                one.why().isEmpty() ? page.say("looked.kept-safe") : one.why(),
                "/emergencies/" + one.id().value());
    }

    private static String who(Page page, Emergency one) {
        return one.child().isEmpty()
                ? page.say("emergencies.who.reference", "name", one.fullName(), "reference", one.reference())
                : page.say("emergencies.who", "name", one.fullName(), "child", one.child());
    }

    private static String moment(Page page, Instant instant) {
        return page.say("meeting.when", "day", page.day(instant), "time", page.time(instant));
    }
}
