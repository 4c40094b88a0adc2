package org.goldenthread.core.editorial;

/** How far a release has come. */
public enum ReleaseStage {
    /** Things are put into it and taken out of it. */
    OPEN,
    /** Waits for a second person. What is in it stands still. */
    IN_REVIEW,
    /** Approved, and goes out at its time. What is in it stands still. */
    SCHEDULED,
    /** It has gone out. */
    OUT,
    /** It was out, and the public has again what it had before. */
    ROLLED_BACK
}
