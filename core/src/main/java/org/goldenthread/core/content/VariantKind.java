package org.goldenthread.core.content;

/** What shape a version may be read in, beside the one it was written in. */
public enum VariantKind {
    /** As it was written. */
    ORIGINAL,
    /** The same in the other language. */
    TRANSLATION,
    /** The same in easy read. */
    EASY_READ,
    /** With parts taken out, for readers who do not reach the original's label. */
    REDACTED
}
