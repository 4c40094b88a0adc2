package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CannotBeDone;

/** Somebody else has written down another answer since this one was begun: nobody's words are written over unseen. */
public final class AnsweredMeanwhile extends CannotBeDone {

    private static final long serialVersionUID = 1L;

    AnsweredMeanwhile() {
        super("cannot.somebody-was-faster");
    }
}
