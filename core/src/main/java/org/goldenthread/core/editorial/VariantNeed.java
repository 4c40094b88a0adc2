package org.goldenthread.core.editorial;

/** What a variant may be short of. */
public enum VariantNeed {
    /** Nobody has written it. */
    MISSING,
    /** The words that it was made from were written anew since. */
    BEHIND,
    /** Nobody whose language it is has read it. */
    UNREAD
}
