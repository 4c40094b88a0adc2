package org.goldenthread.web.pages.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.WhatComesNext;
import org.goldenthread.workflows.WhatComesNext.Coming;

/** Finds what happens next in a case and says it, as far as this reader may know. */
@RequestScoped
public class WhatHappensNext {

    @Inject
    WhatComesNext next;

    @Inject
    CaseReading cases;

    @Inject
    PortalClock clock;

    /**
     * One plain sentence; empty where the reader may know of no step.
     *
     * @param said steps that the page speaks of elsewhere already
     */
    public Optional<String> in(CaseId caseId, Page page, String child, Set<WorkItemId> said) {
        return next.in(caseId)
                .map(coming -> new NextInWords(page, child, cases.people(caseId, page.language()), clock.now())
                        .say(without(coming, said)));
    }

    private static Coming without(Coming coming, Set<WorkItemId> said) {
        List<WorkLine> others = coming.steps().stream()
                .filter(step -> !said.contains(step.id()))
                .toList();
        return new Coming(coming.process(), coming.stage(), others);
    }
}
