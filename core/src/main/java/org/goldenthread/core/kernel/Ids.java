package org.goldenthread.core.kernel;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then a counter-seeded random tail, ascending within one server. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
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
