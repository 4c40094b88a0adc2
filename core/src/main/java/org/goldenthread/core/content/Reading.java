package org.goldenthread.core.content;

/** How somebody likes to read: as it stands, or in easy read, whose words carry the key's name with {@code .easy} behind it. */
public enum Reading {
    PLAIN,
    EASY
}
