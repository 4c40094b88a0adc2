package org.goldenthread.web.pages.grants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.goldenthread.core.access.WhoHasLooked;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.document.FileReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.Identifier;
import org.goldenthread.core.kernel.PersonId;
import org.goldenthread.web.pages.casefile.InWords;
import org.goldenthread.web.pages.grants.ConsentsView.Kept;
import org.goldenthread.web.pages.shell.Page;

/** What somebody has read in a case already and cannot be called back: of the papers alone that the asker may read. */
@RequestScoped
public class WhatWasRead {

    private static final int MOST = 100;

    @Inject
    WhoHasLooked looks;

    @Inject
    ContentReading content;

    @Inject
    FileReading files;

    List<Kept> by(Page page, CaseId caseId, String child, PersonId person) {
        InWords names = new InWords(page, child);
        Map<Identifier, String> titles = new LinkedHashMap<>();
        content.inCase(caseId, ContentFilter.papers(null, MOST))
                .forEach(line -> titles.put(line.id(), names.paper(line).title()));
        files.inCase(caseId, null, MOST).forEach(file -> titles.put(file.id(), file.name()));
        Map<UUID, WhoHasLooked.Reader> read = looks.by(caseId, person, new ArrayList<>(titles.keySet()));
        List<Kept> kept = new ArrayList<>();
        titles.forEach((paper, title) -> {
            WhoHasLooked.Reader reader = read.get(paper.value());
            if (reader != null) {
                kept.add(inWords(page, title, reader));
            }
        });
        return kept;
    }

    /** A paper that was read, on which days. */
    private static Kept inWords(Page page, String title, WhoHasLooked.Reader reader) {
        String first = page.date(reader.first());
        String days = reader.first().equals(reader.last())
                ? first
                : page.say("seen.between", "first", first, "last", page.date(reader.last()));
        return new Kept(title, "", days);
    }
}
