package org.goldenthread.core.notification;

/** Where a message stands. */
enum MessageState {
    /** Waits for its hour. */
    QUEUED,
    /** Somebody has taken it to send; nothing has gone out. Whoever finds it after the lease has run out may take it. */
    CLAIMED,
    /** Is being handed to the mail server. Found after the lease has run out, it may have gone, and is looked at a second time. */
    SENDING,
    SENT,
    /** There is no safe way to send it any more: it has become work for somebody. */
    HANDED_OVER,
    /** Is not to be sent any more. */
    WITHDRAWN,
    /** Was tried too often. It has become work for somebody. */
    DEAD
}
