package org.goldenthread.workflows.engine;

import org.goldenthread.core.kernel.CaseId;

/** A step was tried again and again and failed each time: it waits for somebody now. */
public record StepStuck(CaseId caseId, String step) {}
