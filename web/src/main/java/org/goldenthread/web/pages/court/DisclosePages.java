package org.goldenthread.web.pages.court;

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
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.court.CourtPaperId;
import org.goldenthread.core.court.CourtReading;
import org.goldenthread.core.court.Disclosing;
import org.goldenthread.core.court.PaperLine;
import org.goldenthread.core.court.Recipient;
import org.goldenthread.core.kernel.CannotBeDone;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.web.pages.parts.Link;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.SentBoxes;
import org.goldenthread.web.pages.shell.ShownAgain;
import org.goldenthread.web.pages.shell.View;

/** Opens one paper of the court to one person. */
@Path("court-papers/{id}")
@Produces("text/html;charset=UTF-8")
public class DisclosePages {

    @Inject
    Disclosing disclosing;

    @Inject
    CourtReading reading;

    @Inject
    CaseReading cases;

    @Inject
    Pages pages;

    @Inject
    HttpServletRequest request;

    @GET
    public View ask(@PathParam("id") String id) {
        return sheet(new CourtPaperId(Addresses.id(id)), new MultivaluedHashMap<>(), List.of());
    }

    @ShownAgain
    public View again(@PathParam("id") String id) {
        return sheet(new CourtPaperId(Addresses.id(id)), SentBoxes.of(request), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disclose(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        CourtPaperId paper = new CourtPaperId(Addresses.id(id));
        DiscloseQuestions asked = questions(paper, sent);
        List<Link> wrong = asked.wrong();
        if (wrong.isEmpty()) {
            try {
                disclosing.disclose(paper, asked.disclosure());
                return Response.seeOther(URI.create(court(paper) + "?done=opened"))
                        .build();
            } catch (CannotBeDone not) {
                wrong = asked.because(not);
            }
        }
        return Response.status(422).entity(sheet(paper, sent, wrong)).build();
    }

    private View sheet(CourtPaperId paper, MultivaluedMap<String, String> sent, List<Link> wrong) {
        DiscloseQuestions asked = questions(paper, sent);
        return new View("form/sheet", asked.sheet("/court-papers/" + paper.value(), court(paper), wrong));
    }

    private DiscloseQuestions questions(CourtPaperId paper, MultivaluedMap<String, String> sent) {
        List<Recipient> recipients = disclosing.recipients(paper);
        CaseId caseId = reading.paper(paper).proceedings().caseId();
        return new DiscloseQuestions(pages.current(), cases.child(caseId).knownAs(), recipients, sent);
    }

    private String court(CourtPaperId id) {
        PaperLine paper = reading.paper(id);
        return "/cases/" + paper.proceedings().caseId().value() + "/court";
    }
}
