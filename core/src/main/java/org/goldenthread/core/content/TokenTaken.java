package org.goldenthread.core.content;

import org.goldenthread.core.kernel.CannotBeDone;

/** The sender used one token for two different things. The first was written, the second was not. */
public class TokenTaken extends CannotBeDone {
    private static final long serialVersionUID = 1L;

    TokenTaken() {
        super("cannot.token-taken");
    }
}
