package org.goldenthread.core.editorial;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page of a list ended: what stood last on it, and since when that is published. It is no more than what the page
 * itself said.
 */
public record PublishedCursor(Instant at, String name) {

    private static final Pattern SHAPE = Pattern.compile("(\\d{1,15})\\.([a-z][a-z0-9-]{1,79})");

    /** What a page before said; nothing where none can have said so. */
    public static Optional<PublishedCursor> read(String text) {
        Matcher parts = SHAPE.matcher(text);
        return parts.matches()
                ? Optional.of(new PublishedCursor(Instant.ofEpochMilli(Long.parseLong(parts.group(1))), parts.group(2)))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "." + name;
    }
}
