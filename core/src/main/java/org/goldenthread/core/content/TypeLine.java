package org.goldenthread.core.content;

import java.time.Instant;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a type, for its history.
 *
 * @param shipped true where it came with the portal and is or was used
 * @param offered true where it came with the portal and is used by nobody, since an editor had changed the type
 * @param by who wrote it, where an editor did
 * @param approvedBy who said yes to it, where an editor wrote it
 * @param why in their words; may be empty
 */
public record TypeLine(
        int number,
        boolean shipped,
        boolean offered,
        @Nullable PersonId by,
        @Nullable PersonId approvedBy,
        Instant at,
        String why) {}
