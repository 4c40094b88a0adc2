package org.goldenthread.core.notification.hook;

/** Where a call stands. */
enum HookState {
    /** Waits for its turn, or for the next try. */
    QUEUED,
    /** Somebody has taken it to send. Found after the lease has run out, it may have gone, and goes again under its id. */
    SENDING,
    TAKEN,
    /** Was tried too often. It lies until somebody sends it again. */
    DEAD
}
