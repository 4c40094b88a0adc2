package org.goldenthread.web.pages.grants;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.AccessGuard;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.casefile.ConsentId;
import org.goldenthread.core.casefile.Involved;
import org.goldenthread.core.casefile.MyConsent;
import org.goldenthread.core.casefile.MyConsents;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.shell.Addresses;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** What I have said yes to others knowing; before I take it back I see what stops, what goes on, and what stays known. */
@AtOneLook
@Path("consents")
@Produces("text/html;charset=UTF-8")
public class ConsentPages {

    private static final int MOST = 100;

    @Inject
    MyConsents consents;

    @Inject
    WhoHasLooked looks;

    @Inject
    ContentReading content;

    @Inject
    FileReading files;

    @Inject
    AccessGuard guard;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View all(@QueryParam("done") @DefaultValue("") String done) {
        Page page = pages.current();
        return new View(
                "grants/consents",
                new ConsentsView(
                        consents.all(page.language()).stream()
                                .map(one -> new ConsentInWords(page, one).line())
                                .toList(),
                        done.equals("back") ? page.say("consent.done") : ""));
    }

    @GET
    @Path("{id}")
    public View one(@PathParam("id") String id) {
        Page page = pages.current();
        MyConsent consent = consents.read(new ConsentId(Addresses.id(id)), page.language());
        ConsentInWords words = new ConsentInWords(page, consent);
        return new View("grants/withdraw", words.withdrawing(read(page, consent, words), clock.now()));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") String id) {
        consents.withdraw(new ConsentId(Addresses.id(id)));
        return Response.seeOther(URI.create("/consents?done=back")).build();
    }

    /** Of the papers that I may read myself, those that they have read; of none where I take part no more. */
    private List<Kept> read(Page page, MyConsent consent, ConsentInWords words) {
        Involved to = consent.to();
        if (to == null || !guard.allows(Action.SEE, consent.caseId())) {
            return List.of();
        }
        InWords names = new InWords(page, consent.child());
        Map<Identifier, String> titles = new LinkedHashMap<>();
        content.inCase(consent.caseId(), ContentFilter.papers(null, MOST))
                .forEach(line -> titles.put(line.id(), names.paper(line).title()));
        files.inCase(consent.caseId(), null, MOST).forEach(file -> titles.put(file.id(), file.name()));
        Map<UUID, WhoHasLooked.Reader> read =
                looks.by(consent.caseId(), to.part().person(), new ArrayList<>(titles.keySet()));
        List<Kept> kept = new ArrayList<>();
        titles.forEach((paper, title) -> {
            WhoHasLooked.Reader reader = read.get(paper.value());
            if (reader != null) {
                kept.add(words.read(title, reader));
            }
        });
        return kept;
    }
}
