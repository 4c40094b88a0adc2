package org.goldenthread.core.meeting;

/** What somebody answered. Not to have answered is not to have refused. */
public enum Coming {
    NOT_ANSWERED,
    YES,
    NO,
    MAYBE
}
