package org.goldenthread.core.meeting;

import org.goldenthread.core.kernel.CannotBeDone;

/** Somebody of that full name takes part already, or has been asked: whoever invites has to say that it is another person. */
public final class SameName extends CannotBeDone {

    private static final long serialVersionUID = 1L;

    SameName() {
        super("cannot.invitation.same-name");
    }
}
