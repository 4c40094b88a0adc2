package org.goldenthread.web.api.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * How much each address may ask in ten seconds. They are counted in a fixed number of places, found by a secret of this
 * start: it takes the same memory however many ask, and nobody can choose with whom they share a place. An IPv6 network of 64
 * bits is one address, since whoever has one of its addresses has them all.
 */
final class Allowances {

    static final int SECONDS = 10;

    private static final int PLACES = 1 << 16;
    private static final int IPV6_NETWORK = 8;
    private static final int COUNT_BITS = 32;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    private final AtomicLongArray places = new AtomicLongArray(PLACES);
    private final long secret = new SecureRandom().nextLong() | 1;
    private final int most;

    /** @param most how many in ten seconds */
    Allowances(int most) {
        this.most = most;
    }

    /** Counts one request. @return 0 where it may be answered, else in how many seconds to come again */
    int use(InetAddress address, long second) {
        long window = second / SECONDS;
        long counted = places.updateAndGet(
                place(address),
                held -> held >>> COUNT_BITS == window ? Math.min(held + 1, held | COUNT) : window << COUNT_BITS | 1);
        return (counted & COUNT) <= most ? 0 : (int) (SECONDS - second % SECONDS);
    }

    private int place(InetAddress address) {
        byte[] bytes = address.getAddress();
        int whole = Arrays.hashCode(address instanceof Inet6Address ? Arrays.copyOf(bytes, IPV6_NETWORK) : bytes);
        long mixed = (whole + secret) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * (secret | 1);
        return (int) (mixed >>> 48) & PLACES - 1;
    }
}
