package org.goldenthread.core.access;

/** How carefully an item is handled, least first. A grant reaches up to its ceiling. */
public enum Label {
    PUBLIC,
    OFFICIAL,
    SENSITIVE,
    /** Holds what could lead somebody to a safe address, a hidden identity, or the like. */
    RESTRICTED
}
