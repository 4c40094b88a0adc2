package org.goldenthread.web.health;

import java.util.Locale;
import org.goldenthread.core.notification.OutboxReading.Fare;

/**
 * What waits for a person though everything runs.
 *
 * @param stuck steps of processes that have failed for good
 * @param outbox how messages leave
 */
record Health(long stuck, Fare outbox) {

    /** A message that is due leaves within a minute; this late, none leaves. */
    private static final long LATE = 15;

    boolean trouble() {
        return stuck > 0
                || outbox.inVain() > 0
                || outbox.givenUp() > 0
                || outbox.late().toMinutes() >= LATE;
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"trouble\":%b,\"steps-stuck\":%d,\"messages-waiting\":%d,\"messages-tried-in-vain\":%d,"
                        + "\"messages-given-up-today\":%d,\"minutes-late\":%d}",
                trouble(),
                stuck,
                outbox.queued(),
                outbox.inVain(),
                outbox.givenUp(),
                outbox.late().toMinutes());
    }
}
