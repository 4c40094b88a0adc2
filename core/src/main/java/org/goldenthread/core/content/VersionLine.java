package org.goldenthread.core.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version in a history: who wrote it, when (UTC), why, and from which version they set out. */
public record VersionLine(
        int number,
        Author author,
        Instant at,
        String why,
        @Nullable Integer basedOn) {}
