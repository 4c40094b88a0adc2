package org.goldenthread.core.casefile;

/** By what other way than the portal somebody said something. Words for each stand in the texts under {@code said.<name>}. */
public enum HowSaid {
    TELEPHONE,
    MEETING,
    WRITING
}
