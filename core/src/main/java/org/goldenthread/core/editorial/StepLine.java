package org.goldenthread.core.editorial;

import java.time.Instant;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One line of a thing's history.
 *
 * @param revision which one it was done with
 * @param by null where the clock or a start of the portal did it
 */
public record StepLine(
        StepKind kind, int revision, @Nullable PersonId by, Instant at, String why) {}
