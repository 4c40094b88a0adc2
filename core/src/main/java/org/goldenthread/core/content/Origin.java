package org.goldenthread.core.content;

/** What a shared copy was copied from: the item, and the version as it stood then. */
public record Origin(ContentId item, int version) {}
