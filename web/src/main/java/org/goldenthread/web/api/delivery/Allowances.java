package org.goldenthread.web.api.delivery;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;

/**
 * How much each address may ask in ten seconds. They are counted in a fixed number of places, found by a secret of this
 * start: it takes the same memory however many ask, and nobody can choose with whom they share a place. An IPv6 network of 64
 * bits is one address, since whoever has one of its addresses has them all; all whose address the proxy in front does not
 * say in a way that is understood are one, too.
 */
final class Allowances {

    static final int SECONDS = 10;

    private static final int PLACE_BITS = 16;
    private static final int PLACES = 1 << PLACE_BITS;
    private static final int IPV6_NETWORK = 8;
    private static final int COUNT_BITS = 32;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    private final AtomicLongArray places = new AtomicLongArray(PLACES);
    private final long[] secrets =
            new SecureRandom().longs(2 * IPV6_NETWORK + 1).toArray();
    private final int most;

    /** @param most how many in ten seconds */
    Allowances(int most) {
        this.most = most;
    }

    /** Counts one request. @param address null where nobody knows it @return 0 where it may be answered, else in how many seconds to come again */
    int use(@Nullable InetAddress address, long second) {
        long window = second / SECONDS;
        long counted = places.updateAndGet(
                place(address),
                held -> held >>> COUNT_BITS == window ? Math.min(held + 1, held | COUNT) : window << COUNT_BITS | 1);
        return (counted & COUNT) <= most ? 0 : (int) (SECONDS - second % SECONDS);
    }

    /**
     * Multilinear hashing (Carter and Wegman): whatever two addresses somebody chooses, they share a place for one in as many
     * secrets as there are places.
     */
    private int place(@Nullable InetAddress address) {
        byte[] bytes = address == null ? new byte[0] : address.getAddress();
        boolean network = address instanceof Inet6Address;
        int first = network ? IPV6_NETWORK : 0;
        int length = network ? IPV6_NETWORK : bytes.length;
        long mixed = secrets[secrets.length - 1];
        for (int i = 0; i < length; i++) {
            // counted from one, so that no byte adds nothing
            mixed += secrets[first + i] * (Byte.toUnsignedInt(bytes[i]) + 1L);
        }
        return (int) (mixed >>> Long.SIZE - PLACE_BITS);
    }
}
