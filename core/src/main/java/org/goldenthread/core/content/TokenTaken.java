package org.goldenthread.core.content;

/** The sender used one token for two different things. The first was written, the second was not. */
public class TokenTaken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TokenTaken() {
        super("This token was already used for something else. Send it again with a new one.");
    }
}
