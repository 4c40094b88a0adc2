package org.goldenthread.core.court;

import org.goldenthread.core.casefile.Part;

/** Somebody to whom a paper could be opened, and what they are called. */
public record Recipient(Part part, String knownAs) {}
