package org.goldenthread.core.people;

/** A way to reach somebody. */
public enum Channel {
    EMAIL,
    SMS,
    PHONE,
    POST
}
