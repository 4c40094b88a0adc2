package org.goldenthread.core.kinds;

/** How far what is proposed of a kind has come. */
public enum KindStage {
    /** Being written. */
    DRAFT,
    /** Waits for a second person; it stands still until then. */
    IN_REVIEW
}
