package org.goldenthread.web.pages.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.content.ContentFilter;
import org.goldenthread.core.content.ContentId;
import org.goldenthread.core.content.ContentLine;
import org.goldenthread.core.content.ContentReading;
import org.goldenthread.core.content.ContentView;
import org.goldenthread.core.content.Reading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.form.PeopleToChoose;
import org.goldenthread.web.pages.shell.Page;

/** Finds what was decided in a case. An answer that the reader may not read is not asked for: its list leaves it out. */
@RequestScoped
class WhatWasDecided {

    private static final int AT_ONCE = 100;

    @Inject
    ContentReading content;

    @Inject
    CaseReading cases;

    /** @param steps the steps of the case that are listed for the reader */
    List<Decided> in(CaseId caseId, Page page, String child, List<WorkLine> steps) {
        Map<String, String> names = new LinkedHashMap<>();
        cases.names(caseId).forEach((person, name) -> names.put(person.value().toString(), name));
        return new DecidedInWords(
                        page,
                        child,
                        cases.people(caseId, page.language()),
                        new PeopleToChoose(names),
                        papers(caseId, page))
                .all(steps);
    }

    private List<ContentView> papers(CaseId caseId, Page page) {
        List<ContentView> papers = new ArrayList<>();
        ContentId before = null;
        List<ContentLine> lines;
        do {
            lines = content.inCase(caseId, ContentFilter.papers(before, AT_ONCE));
            List<ContentId> told = lines.stream()
                    .filter(line -> DecidedInWords.told(page, line.type().toString()))
                    .map(ContentLine::id)
                    .toList();
            papers.addAll(content.readEach(told, page.language(), Reading.PLAIN));
            before = lines.isEmpty() ? before : lines.get(lines.size() - 1).id();
        } while (lines.size() == AT_ONCE);
        return papers;
    }
}
