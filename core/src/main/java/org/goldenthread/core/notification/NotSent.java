package org.goldenthread.core.notification;

/** The mail server did not take a letter. Carries a fixed word; what the server said may repeat the address. */
final class NotSent extends Exception {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final boolean forGood;

    NotSent(String why, boolean forGood) {
        super(why, null, false, false);
        this.why = why;
        this.forGood = forGood;
    }

    String why() {
        return why;
    }

    /** True where trying again would end the same way: the server does not know the address. */
    boolean forGood() {
        return forGood;
    }
}
