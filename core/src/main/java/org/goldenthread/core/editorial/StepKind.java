package org.goldenthread.core.editorial;

/** What was done with a thing, by somebody or by the clock. */
public enum StepKind {
    /** Somebody wrote a revision. */
    WRITTEN,
    /** Somebody brought back what it said before, in every variant. */
    RESTORED,
    /** Came with the portal, and is for the public at once. */
    SHIPPED,
    /** Somebody on the machine brought it in as files. */
    IMPORTED,
    /** Somebody said that what came with the portal, or in files, is not wanted. */
    DECLINED,
    /** The portal carried it over to a changed type, by the steps that a second person has approved. */
    CARRIED_OVER,
    /** Somebody asked for a second person's word. */
    ASKED,
    /** A second person approved it, for now or for a time to come. */
    APPROVED,
    /** Taken back from review or from its time. */
    TAKEN_BACK,
    /** Somebody set an end to what the public has. */
    END_SET,
    /** The clock let the public have it. */
    WENT_OUT,
    /** The clock took it from the public. */
    RAN_OUT,
    /** Somebody took it from the public. */
    WITHDRAWN,
    /** Somebody took back the release that it went out with: the public has what it had before. */
    ROLLED_BACK
}
