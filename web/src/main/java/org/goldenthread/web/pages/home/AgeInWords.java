package org.goldenthread.web.pages.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.WhatAgeChanges;
import org.goldenthread.core.casefile.WhatAgeChanges.Change;
import org.goldenthread.web.pages.home.FamilyHome.NextThing;
import org.goldenthread.web.pages.shell.Page;

/** Says beforehand what ends, or is theirs to say, from an eighteenth birthday on. */
@RequestScoped
class AgeInWords {

    @Inject
    WhatAgeChanges changes;

    /** @param cases those of the reader, with the children's names */
    List<NextThing> soon(Page page, List<CaseLine> cases) {
        return changes.soon().stream()
                .flatMap(change -> cases.stream()
                        .filter(line -> line.id().equals(change.caseId()))
                        .map(line -> thing(page, change, line.childKnownAs())))
                .toList();
    }

    private static NextThing thing(Page page, Change change, String child) {
        String key = change.own() ? "age.own" : "age.ends";
        return new NextThing(
                page.say(key + ".title", "day", page.date(change.at())),
                page.say(key + ".words", "child", child, "day", page.date(change.at())),
                page.say(key + ".button"),
                change.own()
                        ? "/consents"
                        : page.reader().staff() ? "/cases/" + change.caseId().value() : "/people",
                "");
    }
}
