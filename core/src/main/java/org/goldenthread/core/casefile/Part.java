package org.goldenthread.core.casefile;

import java.time.Instant;
import org.goldenthread.core.access.Capacity;
import org.goldenthread.core.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's part in a case, to be read.
 *
 * @param purpose a text key ({@code purpose.…}) or the words of whoever asked them
 * @param from null while they have not accepted
 * @param until when it ended or will end
 */
public record Part(
        ParticipationId id,
        PersonId person,
        Capacity capacity,
        String purpose,
        LegalBasis basis,
        @Nullable PersonId actsFor,
        Instant askedAt,
        @Nullable Instant from,
        Instant until,
        @Nullable String endedBecause) {

    public boolean holds(Instant now) {
        return from != null && !now.isBefore(from) && now.isBefore(until);
    }

    public boolean waits(Instant now) {
        return from == null && now.isBefore(until);
    }
}
