package org.goldenthread.workflows.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.goldenthread.core.audit.AuditEntry;
import org.goldenthread.core.audit.AuditEntry.Outcome;
import org.goldenthread.core.audit.AuditTrail;

/** Writes each step that a process reaches into the trail with whoever moved it on, in the step's own transaction. */
@ApplicationScoped
class StepTrail {

    private AuditTrail trail;

    /** For the container, which makes a proxy of it. */
    @SuppressWarnings("NullAway.Init")
    protected StepTrail() {}

    @Inject
    StepTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(StepSeen seen) {
        trail.record(new AuditEntry(
                seen.movedBy(),
                seen.step(),
                null,
                seen.caseId(),
                "STEP_REACHED",
                null,
                null,
                Outcome.DONE,
                seen.process() + "." + seen.step()));
    }
}
