package org.goldenthread.core.content;

/** How a question is put: the name in a form's {@code x-gt.widget} is the same in lower case. */
public enum Widget {
    TEXT,
    TEXTAREA,
    RADIOS,
    CHECKBOXES,
    SELECT,
    DATE,
    YESNO,
    EMAIL,
    TEL,
    NUMBER,
    /** Somebody who takes part in the case; the answer is their id. */
    PERSON,
    /** The same few questions again and again: people, actions, dates. */
    LIST,
    /** A file of the case; the answer is its id. */
    FILE,
    /** The files that somebody had before them when they answered: the page sends their ids along, and asks nothing. */
    FILES,
    /** The bytes of a picture for everybody, by their hash: the page shows it and asks nothing. */
    PICTURE
}
