package org.goldenthread.web.pages.court;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.casefile.ParticipationId;
import org.goldenthread.core.court.Confidants;
import org.goldenthread.core.court.Confiding;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** A party, or who acts for them, lets somebody read a paper of theirs from the court: whom, and then what that means. */
@Path("court-papers/{id}/confide")
@Produces("text/html;charset=UTF-8")
public class ConfidePages {

    @Inject
    Confiding confiding;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return who(id, "", List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@PathParam("id") String id, @FormParam("who") @DefaultValue("") String who) {
        ConfideQuestions asked = questions(id, new MultivaluedHashMap<>());
        if (asked.knows(who)) {
            return Response.seeOther(URI.create(asked.address() + "/" + who)).build();
        }
        return Response.status(422)
                .entity(who(id, who, List.of(asked.wrongWho())))
                .build();
    }

    @GET
    @Path("{part}")
    public View sure(@PathParam("id") String id, @PathParam("part") String part) {
        return sure(id, part, new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    @Path("{part}")
    public View again(@PathParam("id") String id, @PathParam("part") String part) {
        return sure(id, part, SentBoxes.of(request), List.of());
    }

    @POST
    @Path("{part}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response let(
            @PathParam("id") String id, @PathParam("part") String part, MultivaluedMap<String, String> sent) {
        ConfideQuestions asked = questions(id, sent);
        List<Link> wrong = asked.wrong();
        if (wrong.isEmpty()) {
            try {
                confiding.confide(
                        new CourtPaperId(Addresses.id(id)), asked.disclosure(new ParticipationId(Addresses.id(part))));
                return Response.seeOther(URI.create(asked.court() + "?done=let"))
                        .build();
            } catch (CannotBeDone not) {
                wrong = asked.because(not);
            }
        }
        return Response.status(422).entity(sure(id, part, sent, wrong)).build();
    }

    private View who(String id, String chosen, List<Link> wrong) {
        ConfideQuestions asked = questions(id, new MultivaluedHashMap<>());
        return asked.isEmpty()
                ? new View("court/nobody", asked.court())
                : new View("form/sheet", asked.who(chosen, wrong));
    }

    private View sure(String id, String part, MultivaluedMap<String, String> sent, List<Link> wrong) {
        return new View("form/sheet", questions(id, sent).sure(new ParticipationId(Addresses.id(part)), wrong));
    }

    private ConfideQuestions questions(String id, MultivaluedMap<String, String> sent) {
        CourtPaperId paper = new CourtPaperId(Addresses.id(id));
        Confidants there = confiding.confidants(paper);
        String child = cases.child(there.caseId()).knownAs();
        return new ConfideQuestions(pages.current(), child, paper, there, sent);
    }
}
