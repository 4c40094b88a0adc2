package org.goldenthread.core.people;

import java.time.Instant;
import org.goldenthread.core.kernel.PersonId;

/**
 * A safe way to reach somebody, opened for a reader who may hold it.
 *
 * @param saidBy who told us: the person themselves, or somebody for them
 */
public record Reach(
        SafeContactId id,
        Channel channel,
        String value,
        SafeHours hours,
        boolean voicemail,
        boolean neutralSender,
        PersonId saidBy,
        Instant saidAt) {

    /** Never says how, wherever it is printed. */
    @Override
    public String toString() {
        return "safe contact " + id.value();
    }
}
