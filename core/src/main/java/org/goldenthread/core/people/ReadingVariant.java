package org.goldenthread.core.people;

/** How somebody likes to read. Each is the served page itself, not an extra beside it. */
public enum ReadingVariant {
    STANDARD,
    EASY_READ,
    LARGE_PRINT,
    /** Read aloud. */
    AUDIO
}
