package org.goldenthread.core.kinds;

/** What somebody did with a proposal. */
public enum KindDeed {
    /** Began it. */
    BEGUN,
    /** Wrote some of it. */
    WRITTEN,
    /** Asked for a second person's word. */
    ASKED,
    /** Took it back to write on. */
    TAKEN_BACK,
    /** Said yes to it, as the second person: it is in use since. */
    APPROVED,
    /** Threw it away. */
    DROPPED
}
