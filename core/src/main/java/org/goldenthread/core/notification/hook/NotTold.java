package org.goldenthread.core.notification.hook;

/** A call was not taken. The reason is a fixed word or a status, never what the other side said. */
class NotTold extends Exception {
    private static final long serialVersionUID = 1L;

    NotTold(String why) {
        super(why);
    }

    NotTold(String why, Throwable cause) {
        super(why, cause);
    }

    String why() {
        return String.valueOf(getMessage());
    }
}
