package org.goldenthread.core.editorial;

/** How far the newest words of a thing have come. What the public gets meanwhile is told by its {@link Term}. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Waits for a second person. Its words stand still. */
    IN_REVIEW,
    /** Approved, and goes out at its time. Its words stand still. */
    SCHEDULED,
    /** What the public gets is the newest. */
    PUBLISHED,
    /** The public gets nothing; it is kept. */
    WITHDRAWN
}
