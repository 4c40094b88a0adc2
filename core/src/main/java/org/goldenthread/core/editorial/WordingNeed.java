package org.goldenthread.core.editorial;

/** What words of the portal can be short of, or have had done to them. */
public enum WordingNeed {
    /** Nobody whose language it is has read the translation as it stands. */
    UNREAD,
    /** The words that it is made from say something else by now. */
    BEHIND,
    /** An editor has put other words in the place of those that ship. */
    CHANGED,
    /** Begun by an editor, and its newest words are not out. */
    UNDER_WAY
}
