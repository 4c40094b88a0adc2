package org.goldenthread.core.work;

/** Where a work item stands. It leaves OPEN once and for all. */
public enum WorkState {
    OPEN,
    DONE,
    /** Nobody has to do it any more. */
    WITHDRAWN
}
