package org.goldenthread.core.content;

/** How what was written in cases would read with another version of its type. It counts nothing, and shows nothing of anybody's. */
public enum CaseFit {
    /** Nothing of this type is written in cases. */
    NOT_IN_CASES,
    /** It was not looked at: what is in rooms like these is nobody's to try anything on. */
    NOT_LOOKED_INTO,
    /** What was looked at fits. What lies in a room that is not looked into was left out. */
    FITS,
    /** There is something that would not fit. */
    DOES_NOT_FIT
}
