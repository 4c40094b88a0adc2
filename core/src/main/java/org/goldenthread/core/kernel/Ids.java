package org.goldenthread.core.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then a counter-seeded random tail, ascending within one server. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long DAY = 86_400_000;
    private static long lastMillis;
    private static int counter;

    private Ids() {}

    public static synchronized UUID next() {
        long millis = System.currentTimeMillis();
        if (millis > lastMillis) {
            lastMillis = millis;
            counter = RANDOM.nextInt(1 << 11);
        } else if (++counter == 1 << 12) {
            // the clock stood still or stepped back for 4096 ids: borrow the next millisecond rather than repeat or
            // descend
            lastMillis++;
            counter = 0;
        }
        long high = lastMillis << 16 | 0x7000L | counter;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** What every id of a moment, and of any later one, is equal to or above. */
    public static UUID earliest(Instant moment) {
        return new UUID(Math.max(0, moment.toEpochMilli()) << 16 | 0x7000L, 0x8000_0000_0000_0000L);
    }

    /**
     * Above every id that tells when it was made, on this server and on any whose clock is less than a day ahead, and below
     * nearly all that do not.
     */
    public static UUID ahead() {
        return earliest(Instant.ofEpochMilli(System.currentTimeMillis() + DAY));
    }

    /** When an id that tells it was made. */
    public static Instant moment(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
    }

    /**
     * An id that tells nothing of when it was made: where version 7 has the moment, these bits are random too. It is not of
     * version 4, which MariaDB sorts by other bytes first, so that lists would page through both kinds in two orders; nor of
     * version 8, of which MariaDB refuses one in 64 (those whose ninth byte is 80).
     */
    public static UUID untimed() {
        long high = RANDOM.nextLong() & ~0xF000L | 0x7000L;
        long low = RANDOM.nextLong() >>> 2 | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
