package org.goldenthread.workflows;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.goldenthread.core.access.Action;
import org.goldenthread.core.access.Requires;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.work.WorkLine;
import org.goldenthread.core.work.WorkReading;
import org.goldenthread.workflows.Stages.Stage;
import org.goldenthread.workflows.engine.Processes;
import org.jspecify.annotations.Nullable;

/** Says where the process of a case stands, as far as the reader may know: by the steps that are listed for them, and no others. */
@ApplicationScoped
@Transactional
public class WhatComesNext {

    private WorkReading work;
    private Stages stages;
    private Processes processes;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected WhatComesNext() {}

    @Inject
    WhatComesNext(WorkReading work, Stages stages, Processes processes) {
        this.work = work;
        this.stages = stages;
        this.processes = processes;
    }

    /**
     * What comes next.
     *
     * @param process the process's key
     * @param stage where it is; null where it has come to its end
     * @param steps what is waited for, the soonest first; empty where nothing is that the reader may know of
     */
    public record Coming(String process, @Nullable Stage stage, List<WorkLine> steps) {

        public Coming {
            steps = List.copyOf(steps);
        }
    }

    /** Empty where the reader may know of no step. */
    @Requires(Action.SEE)
    public Optional<Coming> in(CaseId caseId) {
        List<WorkLine> steps = work.ofCase(caseId).stream()
                .filter(step -> stages.of(step).isPresent())
                .toList();
        List<WorkLine> open = steps.stream().filter(WorkLine::open).toList();
        return open.stream().findFirst().or(() -> latest(steps)).map(at -> coming(caseId, at, open));
    }

    private Coming coming(CaseId caseId, WorkLine at, List<WorkLine> open) {
        boolean atItsEnd = open.isEmpty() && stages.isLast(at);
        boolean under = !atItsEnd && processes.isRunning(at.process(), caseId);
        return new Coming(at.process(), under ? stages.of(at).orElseThrow() : null, open);
    }

    private static Optional<WorkLine> latest(List<WorkLine> steps) {
        return steps.stream().max(Comparator.comparing(WhatComesNext::left));
    }

    private static Instant left(WorkLine step) {
        Instant left = step.leftAt();
        return left == null ? Instant.MIN : left;
    }
}
