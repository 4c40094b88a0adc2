package org.goldenthread.core.editorial;

/** What somebody did with a release. */
public enum ReleaseStepKind {
    /** Began it. */
    BEGUN,
    /** Put a thing into it. */
    ADDED,
    /** Took a thing out of it. */
    REMOVED,
    /** Asked for a second person's word. */
    ASKED,
    /** Approved it as a second person, for now or for a time to come. */
    APPROVED,
    /** Took it back from review or from its time. */
    TAKEN_BACK,
    /** Gave the public again what it had before. */
    ROLLED_BACK
}
