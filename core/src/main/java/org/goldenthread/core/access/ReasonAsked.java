package org.goldenthread.core.access;

import org.goldenthread.core.kernel.CaseId;

/**
 * Whoever asks may look, once they have said why ({@link SayingWhy}). Tells nobody of anything that is not theirs to see: it
 * is thrown only where the answer was yes.
 */
public class ReasonAsked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CaseId caseId;

    ReasonAsked(CaseId caseId) {
        super("say why first", null, false, false);
        this.caseId = caseId;
    }

    /** The case in which it has to be said. */
    public CaseId caseId() {
        return caseId;
    }
}
