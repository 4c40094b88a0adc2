package org.goldenthread.core.kernel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stretch of time {@code [from, until)}; without an until it is open. */
public record Span(Instant from, @Nullable Instant until) {

    public Span {
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("a stretch of time ends before it begins");
        }
    }

    /** True from the first instant on, and no longer true at the last. */
    public boolean holds(Instant now) {
        return !now.isBefore(from) && (until == null || now.isBefore(until));
    }
}
