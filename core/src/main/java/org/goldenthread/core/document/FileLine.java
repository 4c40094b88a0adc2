package org.goldenthread.core.document;

import java.time.Instant;
import org.goldenthread.core.access.Compartment;
import org.goldenthread.core.access.Label;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A file in a list.
 *
 * @param name its name as tidied; escape it like any other text
 * @param size in bytes
 * @param at when it was received, UTC
 * @param by who brought it, or null for a step that the clock started
 * @param waits true where it is for everybody who takes part, once the information for the family is shared
 */
public record FileLine(
        FileId id,
        String name,
        FileKind kind,
        long size,
        Instant at,
        @Nullable PersonId by,
        Compartment compartment,
        Label label,
        boolean waits) {}
