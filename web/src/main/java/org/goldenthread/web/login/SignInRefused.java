package org.goldenthread.web.login;

/** A sign-in, a token or a message that must not count. The reason is a fixed word, for the log; people are told less. */
class SignInRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    enum Reason {
        UNKNOWN_STATE,
        WRONG_ISSUER,
        PROVIDER_SAID_NO,
        CODE_NOT_TAKEN,
        BAD_TOKEN,
        NOT_STRONG_ENOUGH,
        NOBODY_HERE,
        NO_PROGRAMS_FOR_THEM,
        ENDED,
        REPLAYED
    }

    private final Reason reason;

    SignInRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    SignInRefused(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
