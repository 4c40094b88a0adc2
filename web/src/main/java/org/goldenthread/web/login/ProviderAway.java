package org.goldenthread.web.login;

/** The identity provider cannot be reached, or answers that it is not well. Nothing is wrong with whoever asked. */
class ProviderAway extends Exception {

    private static final long serialVersionUID = 1L;

    ProviderAway(String what) {
        super(what);
    }

    ProviderAway(String what, Throwable cause) {
        super(what, cause);
    }
}
