package org.goldenthread.core.notification.hook;

import java.time.Instant;
import java.util.UUID;

/**
 * A call that was tried too often.
 *
 * @param trouble why the last time, in a fixed word
 */
public record DeadCall(UUID id, String address, String body, int attempts, String trouble, Instant madeAt) {

    @Override
    public String toString() {
        return "call " + id;
    }
}
