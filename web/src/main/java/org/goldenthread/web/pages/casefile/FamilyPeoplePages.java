package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;
import org.goldenthread.workflows.conference.ConferenceEnding;

/** Who takes part and why, for families. */
@AtOneLook
@Path("people")
@Produces("text/html;charset=UTF-8")
public class FamilyPeoplePages {

    @Inject
    CaseReading cases;

    @Inject
    ConferenceEnding ending;

    @Inject
    Pages pages;

    @Inject
    PortalClock clock;

    @GET
    public View people() {
        Page page = pages.current();
        List<CaseLine> lines = cases.myCases();
        return new View(
                "casefile/family",
                new FamilyPeople(lines.stream()
                        .map(line -> group(page, line, lines.size() > 1))
                        .toList()));
    }

    private FamilyPeople.Group group(Page page, CaseLine line, boolean several) {
        InWords words = new InWords(page, line.childKnownAs());
        Instant now = clock.now();
        return new FamilyPeople.Group(
                several ? page.say("papers.about", "child", line.childKnownAs()) : "",
                cases.people(line.id(), page.language()).stream()
                        .filter(person -> now.isBefore(person.part().until()))
                        .map(person -> words.row(person, now))
                        .toList(),
                ending.mine(line.id()).isPresent() ? "/cases/" + line.id().value() + "/end" : null);
    }
}
