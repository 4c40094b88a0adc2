package org.goldenthread.web.pages.casefile;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.web.pages.shell.AtOneLook;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.web.pages.shell.Pages;
import org.goldenthread.web.pages.shell.View;

/** What was decided and when, for families. */
@AtOneLook
@Path("decided")
@Produces("text/html;charset=UTF-8")
public class FamilyDecidedPages {

    @Inject
    CaseReading cases;

    @Inject
    WorkReading work;

    @Inject
    WhatWasDecided decided;

    @Inject
    Pages pages;

    @GET
    public View decided() {
        Page page = pages.current();
        return new View(
                "casefile/familyDecided",
                new FamilyDecided(cases.myCases().stream()
                        .map(line -> group(page, line))
                        .filter(group -> !group.decided().isEmpty())
                        .toList()));
    }

    private FamilyDecided.Group group(Page page, CaseLine line) {
        return new FamilyDecided.Group(
                page.say("papers.about", "child", line.childKnownAs()),
                decided.in(line.id(), page, line.childKnownAs(), work.ofCase(line.id())));
    }
}
