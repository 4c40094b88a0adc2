package org.goldenthread.core.court;

/** Who brought a paper before the court. Words for each stand in the texts under {@code court.origin.<name>}. */
public enum PaperOrigin {
    AUTHORITY,
    PARTY,
    GUARDIAN,
    EXPERT,
    COURT
}
