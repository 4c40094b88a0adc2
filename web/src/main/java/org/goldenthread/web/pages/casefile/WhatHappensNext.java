package org.goldenthread.web.pages.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.goldenthread.core.casefile.CaseLine;
import org.goldenthread.core.casefile.CaseReading;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PortalClock;
import org.goldenthread.core.work.WorkItemId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.web.pages.parts.PathStep;
import org.goldenthread.web.pages.shell.Page;
import org.goldenthread.workflows.Stages;
import org.goldenthread.workflows.WhatComesNext;
import org.goldenthread.workflows.WhatComesNext.Coming;

/** Finds what happens next in a case and says it, as far as this reader may know. */
@RequestScoped
public class WhatHappensNext {

    @Inject
    WhatComesNext next;

    @Inject
    Stages stages;

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
        return next.in(caseId).map(coming -> say(caseId, page, child, without(coming, said)));
    }

    /** The child's thread, with what happens next at its ring; empty where the reader may know of no step. */
    List<PathStep> thread(CaseLine line, Page page, List<WorkLine> steps) {
        return next.in(line.id())
                .map(coming -> new ThreadInWords(page, stages, steps)
                        .from(line.openedAt(), coming, say(line.id(), page, line.childKnownAs(), coming)))
                .orElse(List.of());
    }

    private String say(CaseId caseId, Page page, String child, Coming coming) {
        return new NextInWords(page, child, cases.people(caseId, page.language()), clock.now()).say(coming);
    }

    private static Coming without(Coming coming, Set<WorkItemId> said) {
        List<WorkLine> others = coming.steps().stream()
                .filter(step -> !said.contains(step.id()))
                .toList();
        return new Coming(coming.process(), coming.stage(), others);
    }
}
