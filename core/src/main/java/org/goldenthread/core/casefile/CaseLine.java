package org.goldenthread.core.casefile;

import java.time.Instant;
import java.util.Set;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.CaseId;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param reference what it is called on paper and on the telephone; says nothing of the family
 * @param mine in what capacities the reader takes part in it now
 */
public record CaseLine(
        CaseId id,
        String reference,
        PersonId child,
        String childKnownAs,
        Instant openedAt,
        @Nullable Instant closedAt,
        Set<Capacity> mine) {

    /** Names nobody, wherever it is printed. */
    @Override
    public String toString() {
        return "case " + id.value();
    }
}
