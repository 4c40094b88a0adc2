package org.goldenthread.core.content;

/** What came of writing: the item and the number of the version that now holds the words. */
public record Written(ContentId item, int version) {}
